package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Checks the rules of {@link Write}. */
@Generated
public final class WriteValidator {
    private WriteValidator() {}

    /** Every rule that is broken at that time; empty when there is none. */
    public static Seq<FieldError> validate(Write command, Instant now) {
        FieldErrors errors = new FieldErrors(now);
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Write command, FieldErrors errors) {
        errors.required("letter", command.letter());
        errors.within("letter", command.letter(), LetterValidator::check);
        errors.required("mark", command.mark());
        errors.saying("must be short: 3 letters, {or less}", () -> errors.size("mark", command.mark(), 0, 3));
    }
}
