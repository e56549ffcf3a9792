package shop;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link ImportItems}. */
@Generated
public final class ImportItemsValidator {
    private ImportItemsValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(ImportItems command) {
        FieldErrors errors = new FieldErrors();
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(ImportItems command, FieldErrors errors) {
        errors.required("names", command.names());
        errors.size("names", command.names(), 0, 100);
    }
}
