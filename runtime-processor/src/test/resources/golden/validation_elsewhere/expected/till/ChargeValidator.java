package till;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import kernel.SumValidator;

/** Checks the rules of {@link Charge}. */
@Generated
final class ChargeValidator {
    private ChargeValidator() {}

    /** Every broken rule; empty when there is none. */
    static Seq<FieldError> validate(Charge command) {
        FieldErrors errors = new FieldErrors();
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    static void check(Charge command, FieldErrors errors) {
        errors.required("sum", command.sum());
        errors.within("sum", command.sum(), SumValidator::check);
    }
}
