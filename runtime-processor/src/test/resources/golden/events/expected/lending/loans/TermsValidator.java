package lending.loans;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Terms}. */
@Generated
public final class TermsValidator {
    private TermsValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Terms terms) {
        FieldErrors errors = new FieldErrors();
        check(terms, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Terms terms, FieldErrors errors) {
        errors.positive("days", terms.days());
        errors.required("note", terms.note());
    }
}
