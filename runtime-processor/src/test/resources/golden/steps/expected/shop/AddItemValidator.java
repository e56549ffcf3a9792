package shop;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link AddItem}. */
@Generated
public final class AddItemValidator {
    private AddItemValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(AddItem command) {
        FieldErrors errors = new FieldErrors();
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(AddItem command, FieldErrors errors) {
        errors.required("name", command.name());
        errors.notBlank("name", command.name());
        errors.required("tags", command.tags());
    }
}
