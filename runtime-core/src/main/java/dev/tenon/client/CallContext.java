package dev.tenon.client;

import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/**
 * For whom a client is called, and how long that one waits. Travels from an effect to the plain method it calls in OpenTelemetry's
 * current context, as the span does.
 *
 * @param correlation what the call is a part of
 * @param timeLeft what the timeouts around the effect leave; none without one
 * @param platform whose clock it goes by; none outside of an effect
 */
public record CallContext(Correlation correlation, Option<Duration> timeLeft, Option<Platform> platform) {

    private static final ContextKey<CallContext> KEY = ContextKey.named("tenon-client-call");
    private static final CallContext NONE = new CallContext(Correlation.none(), Option.none(), Option.none());

    /** That of the effect that calls on this thread; nothing is known outside of one. */
    public static CallContext current() {
        CallContext here = Context.current().get(KEY);
        return here == null ? NONE : here;
    }

    /** {@code call}, which can ask for this. */
    <R, A> Function<R, A> around(Function<? super R, ? extends A> call) {
        return environment -> Context.current()
                .with(KEY, this)
                .<R, A>wrapFunction(call::apply)
                .apply(environment);
    }
}
