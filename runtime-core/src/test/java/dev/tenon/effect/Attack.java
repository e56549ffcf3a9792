package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One run of a {@link Venture} whose steps are counted. At one of them something happens. Keeps an account of what was
 * acquired and released, and of which finalizers were entered and ran. Safe for use by several threads.
 */
final class Attack {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Refused REFUSED = new Refused(1);

    private final int target;
    private final Eff<Live, Unit> strike;
    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, AtomicInteger> ends = new ConcurrentHashMap<>();
    private final AtomicInteger late = new AtomicInteger();
    private volatile boolean over;

    /**
     * Prepares one.
     *
     * @param target the number of the step at which it happens, from 1 on
     * @param strike what happens there
     */
    Attack(int target, Eff<Live, Unit> strike) {
        this.target = target;
        this.strike = strike;
    }

    /** Whether the step has been reached. */
    boolean struck() {
        return steps.get() >= target;
    }

    /** To be called as soon as the run has ended: everything has been given back once, and the end is one to expect. */
    void ended(Exit<Unit> exit) {
        over = true;
        assertThat(exit).satisfies(end -> assertThat(isExpected(end)).isTrue());
        assertThat(ends)
                .as("ends of what was begun")
                .allSatisfy((id, count) -> assertThat(count).hasValue(1));
    }

    private static boolean isExpected(Exit<Unit> exit) {
        return !(exit instanceof Exit.Failed<Unit>(Failure failure, Cause cause))
                || failure instanceof Failure.Interrupted
                || failure.equals(REFUSED)
                || failure instanceof Failure.Defect(InterruptedFiberException joined);
    }

    /** To be called when all threads have ended. */
    void checkNothingWasLate() {
        assertThat(late).as("steps after the end of the run").hasValue(0);
    }

    Eff<Live, Unit> effect(Venture venture) {
        return switch (venture) {
            case Venture.Step() -> step();
            case Venture.Fails() -> step().then(Eff.fail(REFUSED));
            case Venture.Then(Venture p, Venture q) -> effect(p).then(effect(q));
            case Venture.Chained(Venture p) ->
                Vector.range(0, 15)
                        .foldLeft(effect(p), (chain, n) -> chain.then(step()).map(unit -> unit));
            case Venture.Recovered(Venture p) -> effect(p).recoverWith(failure -> step());
            case Venture.Uninterruptible(Venture p) -> effect(p).uninterruptible();
            case Venture.Block(Venture p, Venture q) ->
                Eff.directUnit(run -> {
                    run.await(effect(p));
                    run.await(effect(q));
                });
            case Venture.BlockFinally(Venture p, Venture q) ->
                Eff.directUnit(run -> {
                    try {
                        run.await(effect(p));
                    } finally {
                        run.await(effect(q));
                    }
                });
            case Venture.Held(Venture p, boolean failing) -> holding(effect(p), failing);
            case Venture.Cleaned(Venture p, boolean forking, boolean failing) ->
                Eff.suspend(() -> {
                    int id = begins();
                    Eff<Live, Unit> forks =
                            Eff.<Live, Unit>fork(holding(step(), false)).asUnit();
                    Eff<Live, Unit> cleans = Eff.when(forking, forks);
                    return effect(p).ensuring(cleans.then(ends(id, failing)));
                });
            case Venture.Scoped(Venture p, Venture q) ->
                Eff.scoped(scope -> scope.<Live, Integer>acquire(opens(), id -> ends(id, false))
                        .then(effect(p))
                        .then(scope.<Live, Integer>acquire(opens(), id -> ends(id, false)))
                        .then(effect(q)));
            case Venture.ForkJoin(Venture p, Venture q) ->
                Eff.<Live, Unit>fork(effect(p)).flatMap(fiber -> effect(q).then(fiber.<Live>join()));
            case Venture.ForkLeft(Venture p, Venture q) ->
                Eff.<Live, Unit>fork(effect(p)).then(effect(q));
            case Venture.ForkInterrupt(Venture p) ->
                Eff.<Live, Unit>fork(forEver()).flatMap(fiber -> effect(p).then(fiber.<Live>interrupt()));
            case Venture.Parallel(Venture p, Venture q) ->
                Eff.<Live, Unit, Unit>parallel(effect(p), effect(q)).asUnit();
            case Venture.Race(Venture p, Venture q) -> Eff.race(effect(p), effect(q));
            case Venture.Won() -> Eff.race(forEver(), step().uninterruptible());
            case Venture.InTime(Venture p) -> Eff.timeout(effect(p), DAY);
            case Venture.Memoized(Venture p) ->
                Eff.<Live, Unit>memoize(effect(p))
                        .flatMap(memo ->
                                Eff.<Live, Unit, Unit>parallel(memo, memo).asUnit());
        };
    }

    private Eff<Live, Unit> step() {
        return Eff.<Live, Boolean>of(() -> {
                    if (over) {
                        late.incrementAndGet();
                    }
                    return steps.incrementAndGet() == target;
                })
                .flatMap(hit -> hit ? strike : Eff.unit());
    }

    private Eff<Live, Unit> forEver() {
        return holding(step().then(Eff.sleep(DAY)), false);
    }

    private Eff<Live, Unit> holding(Eff<Live, Unit> use, boolean failing) {
        return Eff.<Live, Integer, Unit>acquireRelease(opens(), id -> ends(id, failing), id -> use);
    }

    private Eff<Live, Integer> opens() {
        return step().then(Eff.<Live, Integer>of(this::begins)).tap(id -> step());
    }

    private int begins() {
        int id = ids.incrementAndGet();
        ends.put(id, new AtomicInteger());
        return id;
    }

    private Eff<Live, Unit> ends(int id, boolean failing) {
        return step().then(Eff.<Live, Integer>of(() -> ends.get(id).incrementAndGet()))
                .then(step())
                .then(Eff.ensure(!failing, REFUSED));
    }
}
