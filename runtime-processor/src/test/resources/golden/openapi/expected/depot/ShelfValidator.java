package depot;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Shelf}. */
@Generated
public final class ShelfValidator {
    private ShelfValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Shelf shelf) {
        FieldErrors errors = new FieldErrors();
        check(shelf, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Shelf shelf, FieldErrors errors) {
        errors.required("id", shelf.id());
        errors.min("row", shelf.row(), 0);
        errors.max("row", shelf.row(), 99);
        errors.required("notes", shelf.notes());
        errors.size("notes", shelf.notes(), 0, 8);
        errors.each("notes", shelf.notes(), (path, item) -> errors.notBlank(path, item));
        errors.required("weights", shelf.weights());
        errors.required("free", shelf.free());
        errors.optional("free", shelf.free(), (path, item) -> errors.positiveOrZero(path, item));
        errors.required("bin", shelf.bin());
        errors.required("kind", shelf.kind());
    }
}
