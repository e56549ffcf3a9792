package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Checks the rules of {@link Letter}. */
@Generated
public final class LetterValidator {
    private LetterValidator() {}

    /** Every rule that is broken at that time; empty when there is none. */
    public static Seq<FieldError> validate(Letter letter, Instant now) {
        FieldErrors errors = new FieldErrors(now);
        check(letter, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Letter letter, FieldErrors errors) {
        errors.required("id", letter.id());
        errors.required("written", letter.written());
        errors.pastOrPresent("written", letter.written());
        errors.required("text", letter.text());
        errors.size("text", letter.text(), 0, 20);
        errors.required("to", letter.to());
        errors.within("to", letter.to(), AddressValidator::check);
    }
}
