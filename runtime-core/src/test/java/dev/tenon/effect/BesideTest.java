package dev.tenon.effect;

import static dev.tenon.effect.Live.adds;
import static dev.tenon.effect.Live.awaits;
import static dev.tenon.effect.Live.blocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Runs.Refused;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** parallel, parTraverse, race and raceAll. */
@Timeout(60)
class BesideTest {

    private final Live live = new Live();
    private final List<String> log = new CopyOnWriteArrayList<>();

    private static <A> Exit.Failed<A> failed(Exit<A> exit) {
        assertThat(exit.isSuccess()).as("%s", exit).isFalse();
        return (Exit.Failed<A>) exit;
    }

    private static <A> Eff<Live, A> refuses(int number) {
        return Eff.fail(new Refused(number));
    }

    /** Waits for others to be there: succeeds only if they run at the same time. */
    private static Eff<Live, Integer> meets(CyclicBarrier barrier, int value) {
        return Eff.of(() -> {
            barrier.await();
            return value;
        });
    }

    @AtEveryDepth
    void parallel_runs_all_at_once_and_keeps_the_order(int maxDepth) {
        CyclicBarrier two = new CyclicBarrier(2);
        assertThat(live.run(Eff.<Live, Integer, Integer>parallel(meets(two, 1), meets(two, 2)), maxDepth)
                        .getOrThrow())
                .isEqualTo(Tuple.of(1, 2));
        assertThat(live.run(
                                Eff.<Live, Integer, String, Boolean>parallel(
                                        Eff.pure(1), Eff.pure("b"), Eff.pure(true)),
                                maxDepth)
                        .getOrThrow())
                .isEqualTo(Tuple.of(1, "b", true));
        assertThat(live.run(
                                Eff.<Live, Integer, String, Boolean, Long>parallel(
                                        Eff.pure(1), Eff.pure("b"), Eff.pure(true), Eff.pure(4L)),
                                maxDepth)
                        .getOrThrow())
                .isEqualTo(Tuple.of(1, "b", true, 4L));
        CyclicBarrier ten = new CyclicBarrier(10);
        Eff<Live, Seq<Integer>> all = Eff.parallel(Vector.range(0, 10).map(n -> meets(ten, n)));
        assertThat(live.run(all, maxDepth).getOrThrow()).isEqualTo(Vector.range(0, 10));
        assertThat(live.run(Eff.<Live, Integer>parallel(List.<Eff<Live, Integer>>of()), maxDepth)
                        .getOrThrow())
                .isEmpty();
    }

    @AtEveryDepth
    void the_first_failure_interrupts_the_siblings_and_waits_for_their_finalizers(int maxDepth) {
        for (int place = 0; place < 3; place++) {
            CountDownLatch started = new CountDownLatch(2);
            Eff<Live, Integer> sibling = Live.<Live>blocked(started).ensuring(adds(log, "cleaned"));
            Eff<Live, Integer> failing = Live.<Live>awaits(started).then(refuses(1));
            log.clear();
            Exit<Seq<Integer>> exit = live.run(
                    Eff.<Live, Integer>parallel(Vector.of(sibling, sibling).insert(place, failing)), maxDepth);
            assertThat(failed(exit).failure()).isEqualTo(new Refused(1));
            assertThat(failed(exit).cause().suppressed()).isEmpty();
            assertThat(log).containsExactly("cleaned", "cleaned");
        }
        live.joined();
    }

    @AtEveryDepth
    void failures_of_siblings_and_of_their_finalizers_are_suppressed(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<Live, Integer> sibling = Live.<Live>blocked(started).ensuring(refuses(2));
        Eff<Live, Integer> failing = Live.<Live>awaits(started).then(refuses(1));
        Exit.Failed<?> exit = failed(live.run(Eff.<Live, Integer, Integer>parallel(sibling, failing), maxDepth));
        assertThat(exit.failure()).isEqualTo(new Refused(1));
        assertThat(exit.cause().suppressed().map(Exit.Failed::failure)).containsExactly(new Refused(2));
    }

    @AtEveryDepth
    void interrupting_the_parent_interrupts_all_branches(int maxDepth) throws InterruptedException {
        for (Eff<Live, ?> eff : List.of(
                Eff.<Live, Integer, Integer>parallel(cleaning(), cleaning()),
                Eff.<Live, Integer>race(cleaning(), cleaning()),
                Eff.<Live, Integer, Integer>parTraverse(2, List.of(1, 2, 3), n -> cleaning()))) {
            log.clear();
            started = new CountDownLatch(2);
            AtomicReference<Failure> failure = new AtomicReference<>();
            Thread thread = Thread.ofVirtual()
                    .start(() -> failure.set(failed(
                                    live.run(Eff.<Live, Object>widen(eff).recover(any -> "recovered"), maxDepth))
                            .failure()));
            started.await();
            thread.interrupt();
            thread.join();
            assertThat(failure.get()).isEqualTo(new Failure.Interrupted());
            assertThat(log).containsExactly("cleaned", "cleaned");
        }
        live.joined();
    }

    private CountDownLatch started = new CountDownLatch(0);

    private Eff<Live, Integer> cleaning() {
        return Eff.<Live, Integer>suspend(() -> blocked(started)).ensuring(adds(log, "cleaned"));
    }

    @AtEveryDepth
    void what_a_branch_forks_ends_with_it(int maxDepth) {
        CountDownLatch begun = new CountDownLatch(1);
        Eff<Live, Integer> branch = Eff.<Live, Integer>fork(
                        Live.<Live>blocked(begun).ensuring(adds(log, "cleaned")))
                .then(awaits(begun))
                .then(Eff.pure(1));
        Eff<Live, List<String>> eff = Eff.<Live, Integer, Integer>parTraverse(1, List.of(1), n -> branch)
                .map(done -> List.copyOf(log));
        assertThat(live.run(eff, maxDepth).getOrThrow()).containsExactly("cleaned");
    }

    @AtEveryDepth
    void parTraverse_runs_no_more_than_the_limit_at_once_and_keeps_the_order(int maxDepth) {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier three = new CyclicBarrier(3);
        Eff<Live, Seq<Integer>> eff = Eff.parTraverse(
                3,
                Vector.range(0, 30),
                n -> Eff.of(() -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    three.await();
                    running.decrementAndGet();
                    return n * 10;
                }));
        assertThat(live.run(eff, maxDepth).getOrThrow())
                .isEqualTo(Vector.range(0, 30).map(n -> n * 10));
        assertThat(most).hasValueBetween(3, 3);
        assertThat(live.joined()).hasSize(3);
        assertThatThrownBy(() -> Eff.parTraverse(0, List.of(1), n -> Eff.pure(n)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1, found 0");
    }

    @AtEveryDepth
    void parTraverse_begins_nothing_after_a_failure(int maxDepth) {
        List<Integer> begun = new ArrayList<>();
        Eff<Live, Seq<Object>> eff = Eff.parTraverse(1, List.of(1, 2, 3), n -> {
            begun.add(n);
            return n == 2 ? refuses(n) : Eff.pure(n);
        });
        assertThat(failed(live.run(eff, maxDepth)).failure()).isEqualTo(new Refused(2));
        assertThat(begun).containsExactly(1, 2);
    }

    @AtEveryDepth
    void the_first_value_wins_a_race_and_the_others_are_waited_for(int maxDepth) {
        CountDownLatch begun = new CountDownLatch(1);
        Eff<Live, Integer> slow = Live.<Live>blocked(begun).ensuring(adds(log, "cleaned"));
        Eff<Live, Integer> fast = Live.<Live>awaits(begun).as(7);
        assertThat(live.run(Eff.<Live, Integer>race(slow, fast), maxDepth).getOrThrow())
                .isEqualTo(7);
        assertThat(live.run(Eff.<Live, Integer>race(fast, slow), maxDepth).getOrThrow())
                .isEqualTo(7);
        assertThat(live.run(Eff.<Live, Integer>raceAll(List.of(slow, fast, refuses(1))), maxDepth)
                        .getOrThrow())
                .isEqualTo(7);
        assertThat(log).hasSizeBetween(1, 3);
        live.joined();
    }

    @AtEveryDepth
    void a_race_that_all_lose_fails_with_the_first_failure(int maxDepth) {
        Exit.Failed<Integer> exit = failed(live.run(Eff.<Live, Integer>race(refuses(2), refuses(1)), maxDepth));
        assertThat(List.of(exit.failure(), exit.cause().suppressed().head().failure()))
                .containsExactlyInAnyOrder(new Refused(1), new Refused(2));
        CountDownLatch started = new CountDownLatch(1);
        Eff<Live, Integer> interrupted = Eff.of(() -> {
            throw new InterruptedException();
        });
        Eff<Live, Integer> late = Live.<Live>awaits(started).then(refuses(3));
        Eff<Live, Integer> early = interrupted.ensuring(Eff.of(() -> {
            started.countDown();
            return 1;
        }));
        assertThat(failed(live.run(Eff.<Live, Integer>race(early, late), maxDepth))
                        .failure())
                .isEqualTo(new Refused(3));
        assertThatThrownBy(() -> Eff.raceAll(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one effect");
    }

    @AtEveryDepth
    void a_failing_finalizer_of_a_loser_does_not_take_the_value_away(int maxDepth) {
        CountDownLatch begun = new CountDownLatch(1);
        Eff<Live, Integer> slow = Live.<Live>blocked(begun).ensuring(refuses(2));
        Eff<Live, Integer> fast = Live.<Live>awaits(begun).as(7);
        assertThat(live.run(Eff.<Live, Integer>race(slow, fast), maxDepth).getOrThrow())
                .isEqualTo(7);
    }

    @Test
    void a_hundred_thousand_fibers_at_once_all_end() {
        CountDownLatch all = new CountDownLatch(100_000);
        Eff<Live, Integer> one = Eff.<Live, Integer>of(() -> {
            all.countDown();
            all.await();
            return 1;
        });
        Eff<Live, Integer> eff = Eff.<Live, Integer>parallel(Vector.fill(100_000, one))
                .map(values -> values.sum().intValue());
        assertThat(live.run(eff, Evaluation.MAX_DEPTH).getOrThrow()).isEqualTo(100_000);
        assertThat(live.joined()).hasSize(100_000);
    }

    @Test
    void a_hundred_thousand_forked_fibers_are_interrupted_with_their_scope() {
        AtomicInteger cleaned = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(100_000);
        Eff<Live, Integer> one = Live.<Live>blocked(all).ensuring(Eff.of(cleaned::incrementAndGet));
        Eff<Live, Unit> eff = Eff.<Live, Unit>scoped(
                        scope -> Eff.<Live, Integer>forEach(Vector.range(0, 100_000), n -> scope.fork(one))
                                .then(awaits(all)))
                .tap(unit -> Eff.of(() -> assertThat(cleaned).hasValue(100_000)));
        assertThat(live.run(eff, Evaluation.MAX_DEPTH).isSuccess()).isTrue();
        assertThat(live.joined()).hasSize(100_000);
    }
}
