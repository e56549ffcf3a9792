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
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Move command, FieldErrors errors) {
        errors.required("member", command.member());
        errors.required("to", command.to());
    }
}
