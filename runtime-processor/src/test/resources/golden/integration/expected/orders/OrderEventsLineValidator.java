package orders;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link OrderEvents.Line}. */
@Generated
public final class OrderEventsLineValidator {
    private OrderEventsLineValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(OrderEvents.Line line) {
        FieldErrors errors = new FieldErrors();
        check(line, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(OrderEvents.Line line, FieldErrors errors) {
        errors.required("article", line.article());
        errors.positive("pieces", line.pieces());
        errors.required("price", line.price());
    }
}
