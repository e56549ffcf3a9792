package depot;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Shelves.FillShelf}. */
@Generated
final class FillShelfValidator {
    private FillShelfValidator() {}

    /** Every broken rule; empty when there is none. */
    static Seq<FieldError> validate(Shelves.FillShelf command) {
        FieldErrors errors = new FieldErrors();
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    static void check(Shelves.FillShelf command, FieldErrors errors) {
        errors.required("shelfId", command.shelfId());
        errors.required("pieces", command.pieces());
        errors.notEmpty("pieces", command.pieces());
        errors.size("pieces", command.pieces(), 0, 9);
        errors.required("sku", command.sku());
        errors.required("label", command.label());
        errors.required("kind", command.kind());
    }
}
