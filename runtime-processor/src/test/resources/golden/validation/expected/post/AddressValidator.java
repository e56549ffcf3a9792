package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Address}. */
@Generated
public final class AddressValidator {
    private AddressValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Address address) {
        FieldErrors errors = new FieldErrors();
        check(address, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Address address, FieldErrors errors) {
        errors.required("street", address.street());
        errors.notBlank("street", address.street());
        errors.size("street", address.street(), 0, 4);
        errors.required("country", address.country());
        errors.size("country", address.country(), 2, 2);
    }
}
