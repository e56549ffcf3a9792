package shop;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Orders.ListOrders}. */
@Generated
final class ListOrdersValidator {
    private ListOrdersValidator() {}

    /** Every broken rule; empty when there is none. */
    static Seq<FieldError> validate(Orders.ListOrders query) {
        FieldErrors errors = new FieldErrors();
        check(query, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    static void check(Orders.ListOrders query, FieldErrors errors) {
        errors.required("state", query.state());
        errors.required("tags", query.tags());
        errors.positive("limit", query.limit());
        errors.required("cursor", query.cursor());
    }
}
