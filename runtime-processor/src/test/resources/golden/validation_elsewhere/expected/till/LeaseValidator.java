package till;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.time.Instant;
import kernel.PeriodValidator;

/** Checks the rules of {@link Lease}. */
@Generated
final class LeaseValidator {
    private LeaseValidator() {}

    /** Every rule that is broken at that time; empty when there is none. */
    static Seq<FieldError> validate(Lease command, Instant now) {
        FieldErrors errors = new FieldErrors(now);
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    static void check(Lease command, FieldErrors errors) {
        errors.required("periods", command.periods());
        errors.each("periods", command.periods(), (path, item) -> errors.within(path, item, PeriodValidator::check));
    }
}
