package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import post.rules.OrderedSpan;

/** Checks the rules of {@link Own.Span}. */
@Generated
public final class OwnSpanValidator {
    private static final OrderedSpan ORDERED_SPAN = new OrderedSpan();

    private OwnSpanValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Own.Span span) {
        FieldErrors errors = new FieldErrors();
        check(span, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Own.Span span, FieldErrors errors) {
        errors.own("", span, ORDERED_SPAN, "must be in order");
    }
}
