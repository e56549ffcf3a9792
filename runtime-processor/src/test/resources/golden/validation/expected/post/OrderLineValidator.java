package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Order.Line}. */
@Generated
public final class OrderLineValidator {
    private OrderLineValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Order.Line line) {
        FieldErrors errors = new FieldErrors();
        check(line, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Order.Line line, FieldErrors errors) {
        errors.positive("quantity", line.quantity());
        errors.required("article", line.article());
        errors.notBlank("article", line.article());
        errors.required("from", line.from());
        errors.optional("from", line.from(), (path, item) -> errors.within(path, item, AddressValidator::check));
        errors.check(() -> Order.Line.validate(line));
    }
}
