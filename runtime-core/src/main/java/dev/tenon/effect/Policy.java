package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import java.time.Duration;

/**
 * A way to run an effect: how often, how long, beside how many others. Policies are values; the one that is applied last is
 * the outermost. {@link Eff#via} applies one in the middle of a chain.
 *
 * <p>Safe for use by several threads. One that counts, such as a circuit breaker, counts everything that is run by it.
 *
 * @param <R> what it needs beside what the effect needs
 */
public interface Policy<R> {

    /** {@link Eff#retry} as a value. */
    static Policy<HasFibers> retry(Schedule schedule) {
        return new Applied(eff -> Eff.retry(eff, schedule));
    }

    /** {@link Eff#repeat} as a value. */
    static Policy<HasFibers> repeat(Schedule schedule) {
        return new Applied(eff -> Eff.repeat(eff, schedule));
    }

    /** {@link Eff#timeout} as a policy. */
    static Policy<HasFibers> timeout(Duration limit) {
        return new Applied(eff -> Eff.timeout(eff, limit));
    }

    /** {@link Eff#delay} as a policy. */
    static Policy<HasFibers> delay(Duration pause) {
        return new Applied(eff -> Eff.delay(eff, pause));
    }

    /** Describes {@code eff} run by this policy. */
    <R2 extends R, A> Eff<R2, A> apply(Eff<? super R2, ? extends A> eff);

    /** This policy around another one: {@code retry(schedule).around(breaker)} asks the breaker at each attempt. */
    default <R2 extends R> Policy<R2> around(Policy<? super R2> inner) {
        return new Around<>(this, inner);
    }
}
