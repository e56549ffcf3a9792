package shop.queries;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Questions.ItemSlice}. */
@Generated
public final class ItemSliceValidator {
    private ItemSliceValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Questions.ItemSlice query) {
        FieldErrors errors = new FieldErrors();
        check(query, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Questions.ItemSlice query, FieldErrors errors) {
        errors.required("cursor", query.cursor());
        errors.positive("limit", query.limit());
        errors.max("limit", query.limit(), 100);
    }
}
