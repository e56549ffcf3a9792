package lending.loans;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link LoanEvent.Started}. */
@Generated
public final class LoanEventStartedValidator {
    private LoanEventStartedValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(LoanEvent.Started started) {
        FieldErrors errors = new FieldErrors();
        check(started, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(LoanEvent.Started started, FieldErrors errors) {
        errors.required("loan", started.loan());
        errors.required("patron", started.patron());
        errors.required("terms", started.terms());
        errors.within("terms", started.terms(), TermsValidator::check);
    }
}
