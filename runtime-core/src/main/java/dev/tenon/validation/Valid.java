package dev.tenon.validation;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import dev.tenon.platform.HasPlatform;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.BiFunction;
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
        return Eff.suspend(() -> checked(value, rules.apply(value)));
    }

    /** As that, with rules that ask what time it is: that of the platform. */
    public static <R extends HasPlatform, C> Eff<R, C> require(
            C value, BiFunction<? super C, Instant, ? extends Seq<FieldError>> rules) {
        return Eff.<R>now().flatMap(now -> checked(value, rules.apply(value, now)));
    }

    private static <R, C> Eff<R, C> checked(C value, Seq<FieldError> errors) {
        return errors.isEmpty() ? Eff.pure(value) : Eff.fail(new Failure.Invalid(errors));
    }
}
