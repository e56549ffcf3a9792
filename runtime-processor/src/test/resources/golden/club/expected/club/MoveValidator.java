package club;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Move}. */
@Generated
public final class MoveValidator {
    private MoveValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Move command) {
        FieldErrors errors = new FieldErrors();
        errors.required("member", command.member());
        errors.required("to", command.to());
        return errors.toSeq();
    }
}
