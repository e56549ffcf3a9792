package dev.tenon.validation;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** The step of a dispatch that checks a request. */
public final class Valid {

    private Valid() {}

    /**
     * The value itself when {@code rules} find nothing.
     *
     * @return an effect that else fails with {@link Failure.Invalid} and everything that was found
     */
    public static <R, C> Eff<R, C> require(C value, Function<? super C, ? extends Seq<FieldError>> rules) {
        return Eff.suspend(() -> {
            Seq<FieldError> errors = rules.apply(value);
            return errors.isEmpty() ? Eff.pure(value) : Eff.fail(new Failure.Invalid(errors));
        });
    }
}
