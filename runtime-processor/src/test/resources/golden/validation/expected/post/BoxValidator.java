package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Box}. */
@Generated
final class BoxValidator {
    private BoxValidator() {}

    /** Every broken rule; empty when there is none. */
    static Seq<FieldError> validate(Box box) {
        FieldErrors errors = new FieldErrors();
        check(box, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    static void check(Box box, FieldErrors errors) {
        errors.max("size", box.size(), 9);
        errors.required("boxes", box.boxes());
        errors.each("boxes", box.boxes(), (path, item) -> errors.within(path, item, BoxValidator::check));
    }
}
