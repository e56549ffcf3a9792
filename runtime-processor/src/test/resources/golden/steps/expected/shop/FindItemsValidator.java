package shop;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link FindItems}. */
@Generated
public final class FindItemsValidator {
    private FindItemsValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(FindItems query) {
        FieldErrors errors = new FieldErrors();
        check(query, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(FindItems query, FieldErrors errors) {
        errors.required("name", query.name());
        errors.size("name", query.name(), 0, 40);
    }
}
