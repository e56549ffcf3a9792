package dev.tenon.client;

import dev.tenon.capability.Outside;
import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;
import io.vavr.control.Option;
import java.util.function.Function;

/** Calls of clients as effects, for generated code: what is called can ask for its {@link CallContext}. */
public final class ClientCalls {

    private ClientCalls() {}

    /**
     * {@link Eff#effect} of a client's method.
     *
     * @param arguments those of the method
     */
    public static <R extends HasPlatform, A> Eff<R, A> effect(
            String name, Function<? super R, ? extends A> call, Object... arguments) {
        return with(Outside.<R, A>call(name, call::apply), around -> Eff.effect(name, around, arguments));
    }

    /** The same, which is not observed. */
    public static <R extends HasPlatform, A> Eff<R, A> access(String name, Function<? super R, ? extends A> call) {
        return with(call, around -> Eff.<R, A>access(around).named(name));
    }

    private static <R extends HasPlatform, A> Eff<R, A> with(
            Function<? super R, ? extends A> call, Function<Function<R, A>, Eff<R, A>> effect) {
        return Eff.<R, R>access(environment -> environment)
                .flatMap(environment -> Eff.<R>correlation()
                        .flatMap(correlation -> Eff.<R>timeLeft().flatMap(left -> {
                            CallContext context =
                                    new CallContext(correlation, left, Option.some(environment.platform()));
                            return effect.apply(context.around(call));
                        })));
    }
}
