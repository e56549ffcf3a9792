package dev.tenon.policy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Policy;
import dev.tenon.platform.HasPlatform;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Stops calling what keeps failing. Closed, it runs everything and counts failures in a row. At the threshold it opens and
 * refuses everything with {@link Failure.Unavailable}. When the recovery time is over it lets one run through as a trial
 * and refuses all others until that has ended: a success closes it, a failure opens it again, and an interrupted trial
 * leaves the place to the next run.
 *
 * <p>By default those failures count that are {@linkplain Failure#isTransient() transient}, and {@link Failure.Defect}; any
 * other failure is an answer and counts as a success. Interruption counts as neither. So does the end of a run that was
 * let through before the breaker last changed between closed, open and half-open.
 *
 * <p>It is the instance that counts: keep it in a constant or in the environment. Lock-free, safe for use by several
 * threads. All runs that share one must have the same platform.
 */
public final class CircuitBreaker implements Policy<HasPlatform> {

    private final String name;
    private final int failureThreshold;
    private final Duration recovery;
    private final Predicate<? super Failure> counts;
    private final Circuit circuit;

    private CircuitBreaker(String name, int failureThreshold, Duration recovery, Predicate<? super Failure> counts) {
        this.name = name;
        this.failureThreshold = failureThreshold;
        this.recovery = recovery;
        this.counts = counts;
        this.circuit = new Circuit(failureThreshold, recovery);
    }

    /**
     * A closed breaker.
     *
     * @param name goes to its failures
     * @param failureThreshold how many failures in a row open it; at least 1
     * @param recovery how long it stays open before it lets a trial through; positive
     */
    public static CircuitBreaker of(String name, int failureThreshold, Duration recovery) {
        Objects.requireNonNull(name, "a circuit breaker needs a name");
        Arguments.atLeastOne(failureThreshold, "failure threshold of circuit breaker", name);
        Arguments.positive(recovery, "recovery time of circuit breaker", name);
        return new CircuitBreaker(name, failureThreshold, recovery, failure -> !failure.isAnswer());
    }

    /** Another breaker, closed, for which those failures count that pass {@code test}. */
    public CircuitBreaker counting(Predicate<? super Failure> test) {
        return new CircuitBreaker(name, failureThreshold, recovery, test);
    }

    /** What it does at present. */
    public BreakerState state() {
        return circuit.state();
    }

    @Override
    public <R extends HasPlatform, A> Eff<R, A> apply(Eff<? super R, ? extends A> eff) {
        return Eff.acquireRelease(
                Eff.<R, Circuit.Pass>access(environment -> circuit.enter(environment.platform())),
                pass -> Eff.<R, Boolean>access(environment -> circuit.leave(pass, environment.platform())),
                pass -> pass.isAdmitted() ? observed(eff, pass) : Eff.fail(refusal(pass)));
    }

    private <R, A> Eff<R, A> observed(Eff<? super R, ? extends A> eff, Circuit.Pass pass) {
        return Eff.<R, A>widen(eff)
                .<R, A>map(value -> {
                    pass.ended(Circuit.Outcome.SUCCESS);
                    return value;
                })
                .onFailure((failure, cause) -> {
                    if (!(failure instanceof Failure.Interrupted)) {
                        pass.ended(counts.test(failure) ? Circuit.Outcome.FAILURE : Circuit.Outcome.SUCCESS);
                    }
                    return Eff.unit();
                });
    }

    private Failure refusal(Circuit.Pass pass) {
        String why = pass.seen() instanceof BreakerState.Open(var until)
                ? "open until " + until
                : "half-open, and its trial is still under way";
        return new Failure.Unavailable("circuit breaker '" + name + "' is " + why);
    }

    @Override
    public String toString() {
        return "CircuitBreaker " + name + " " + state();
    }
}
