package depot;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Shelves.PageShelves}. */
@Generated
final class PageShelvesValidator {
    private PageShelvesValidator() {}

    /** Every broken rule; empty when there is none. */
    static Seq<FieldError> validate(Shelves.PageShelves query) {
        FieldErrors errors = new FieldErrors();
        check(query, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    static void check(Shelves.PageShelves query, FieldErrors errors) {
        errors.required("kind", query.kind());
        errors.positive("page", query.page());
        errors.positive("size", query.size());
        errors.max("size", query.size(), 100);
    }
}
