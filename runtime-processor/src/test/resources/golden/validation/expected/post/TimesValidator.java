package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Checks the rules of {@link Times}. */
@Generated
public final class TimesValidator {
    private TimesValidator() {}

    /** Every rule that is broken at that time; empty when there is none. */
    public static Seq<FieldError> validate(Times command, Instant now) {
        FieldErrors errors = new FieldErrors(now);
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Times command, FieldErrors errors) {
        errors.required("past", command.past());
        errors.past("past", command.past());
        errors.required("pastOrPresent", command.pastOrPresent());
        errors.pastOrPresent("pastOrPresent", command.pastOrPresent());
        errors.required("future", command.future());
        errors.future("future", command.future());
        errors.required("futureOrPresent", command.futureOrPresent());
        errors.futureOrPresent("futureOrPresent", command.futureOrPresent());
        errors.required("born", command.born());
        errors.past("born", command.born());
        errors.required("seen", command.seen());
        errors.pastOrPresent("seen", command.seen());
        errors.required("due", command.due());
        errors.future("due", command.due());
        errors.required("opens", command.opens());
        errors.futureOrPresent("opens", command.opens());
        errors.required("begun", command.begun());
        errors.past("begun", command.begun());
        errors.required("paused", command.paused());
        errors.pastOrPresent("paused", command.paused());
        errors.required("ends", command.ends());
        errors.future("ends", command.ends());
        errors.required("resumes", command.resumes());
        errors.futureOrPresent("resumes", command.resumes());
        errors.required("left", command.left());
        errors.past("left", command.left());
        errors.required("passed", command.passed());
        errors.pastOrPresent("passed", command.passed());
        errors.required("arrives", command.arrives());
        errors.future("arrives", command.arrives());
        errors.required("returns", command.returns());
        errors.futureOrPresent("returns", command.returns());
        errors.required("perhaps", command.perhaps());
        errors.optional("perhaps", command.perhaps(), (path, item) -> errors.past(path, item));
        errors.required("many", command.many());
        errors.each("many", command.many(), (path, item) -> errors.future(path, item));
    }
}
