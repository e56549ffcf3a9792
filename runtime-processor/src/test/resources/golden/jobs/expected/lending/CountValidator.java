package lending;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Count}. */
@Generated
final class CountValidator {
    private CountValidator() {}

    /** Every broken rule; empty when there is none. */
    static Seq<FieldError> validate(Count count) {
        FieldErrors errors = new FieldErrors();
        check(count, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    static void check(Count count, FieldErrors errors) {
        errors.required("what", count.what());
        errors.required("shelf", count.shelf());
        errors.notBlank("shelf", count.shelf());
        errors.positiveOrZero("round", count.round());
    }
}
