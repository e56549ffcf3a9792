package shop;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link PlaceOrder}. */
@Generated
public final class PlaceOrderValidator {
    private PlaceOrderValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(PlaceOrder command) {
        FieldErrors errors = new FieldErrors();
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(PlaceOrder command, FieldErrors errors) {
        errors.required("name", command.name());
        errors.notBlank("name", command.name());
        errors.required("price", command.price());
        errors.required("remark", command.remark());
        errors.required("external", command.external());
        errors.required("createdAt", command.createdAt());
        errors.required("dueOn", command.dueOn());
        errors.required("delivery", command.delivery());
        errors.required("state", command.state());
        errors.required("boxed", command.boxed());
        errors.required("boxedLong", command.boxedLong());
        errors.required("address", command.address());
        errors.required("billing", command.billing());
        errors.required("lines", command.lines());
        errors.required("tags", command.tags());
        errors.required("numbers", command.numbers());
        errors.required("sizes", command.sizes());
        errors.required("externals", command.externals());
        errors.required("others", command.others());
        errors.required("tree", command.tree());
    }
}
