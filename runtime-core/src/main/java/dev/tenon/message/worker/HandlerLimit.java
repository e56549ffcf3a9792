package dev.tenon.message.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.platform.Platform;
import java.time.Duration;

/**
 * How long a handler may take where nobody interrupts it: one that has taken longer when it ends has failed, like one that was
 * interrupted then, and what it did in a transaction is undone.
 */
record HandlerLimit(Platform platform, Duration timeout) {

    /** The effect of one delivery within this limit. */
    <R> Eff<R, Object> on(Eff<R, Object> handler) {
        return Eff.<R, Long>access(environment -> platform.nanoTime())
                .flatMap(began -> handler.<R>filterOrFail(
                        done -> platform.nanoTime() - began < timeout.toNanos(),
                        done -> new Failure.TimedOut(timeout)));
    }
}
