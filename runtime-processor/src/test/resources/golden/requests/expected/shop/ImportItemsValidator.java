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
        errors.required("names", command.names());
        errors.size("names", command.names(), 0, 100);
        return errors.toSeq();
    }
}
