package dev.tenon.effect;

import static dev.tenon.effect.Live.adds;
import static dev.tenon.effect.Live.awaits;
import static dev.tenon.effect.Live.blocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenon.effect.Runs.Refused;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many fibers, and fibers that end in ways that no one hopes for. Nobody hangs and nothing is left. */
@Timeout(60)
class FiberAttackTest {

    private static final Logger LOG = Logger.getLogger(Fiber.class.getName());
    private static final Duration DAY = Duration.ofDays(1);

    private final Live live = new Live();
    private final List<String> log = new CopyOnWriteArrayList<>();

    @BeforeEach
    void be_quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void be_heard_and_leave_no_thread_behind() {
        LOG.setLevel(null);
        live.joined();
    }

    private static Failure failure(Exit<?> exit) {
        assertThat(exit.isSuccess()).as("%s", exit).isFalse();
        return exit.toEither().getLeft();
    }

    private static Throwable defect(Exit<?> exit) {
        assertThat(failure(exit)).isInstanceOf(Failure.Defect.class);
        return ((Failure.Defect) failure(exit)).throwable();
    }

    @Test
    void a_hundred_thousand_fibers_are_joined() {
        Eff<Live, Seq<Fiber<Integer>>> forks =
                Eff.traverse(Vector.range(0, 100_000), n -> Eff.<Live, Integer>fork(Eff.pure(n)));
        Eff<Live, Integer> eff = forks.flatMap(fibers -> Eff.<Live, Fiber<Integer>, Integer>foldLeft(
                fibers, 0, (sum, fiber) -> fiber.<Live>join().map(n -> sum ^ n)));
        int expected = Vector.range(0, 100_000).foldLeft(0, (sum, n) -> sum ^ n);
        assertThat(live.run(eff, Evaluation.MAX_DEPTH)).isEqualTo(new Exit.Success<>(expected));
    }

    @Test
    void a_hundred_thousand_fibers_that_nobody_joins_end_with_the_run() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        Eff<Live, Integer> one = Eff.<Live, Integer>suspend(() -> {
            begun.incrementAndGet();
            return Eff.<Live>sleep(DAY).as(1).ensuring(Eff.of(ended::incrementAndGet));
        });
        Eff<Live, Unit> eff = Eff.forEach(Vector.range(0, 100_000), n -> Eff.<Live, Integer>fork(one));
        assertThat(live.run(eff, Evaluation.MAX_DEPTH).isSuccess()).isTrue();
        assertThat(ended.get()).isEqualTo(begun.get());
        assertThat(live.joined()).hasSize(100_000);
    }

    @AtEveryDepth
    void what_a_finalizer_forks_ends_with_its_fiber(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch inner = new CountDownLatch(1);
        Eff<Live, Unit> finalizer = Eff.<Live, Integer>fork(
                        Live.<Live>blocked(inner).ensuring(adds(log, "inner")))
                .then(awaits(inner))
                .then(adds(log, "outer"));
        Eff<Live, Unit> eff = Eff.<Live, Integer>fork(
                        Live.<Live>blocked(started).ensuring(finalizer))
                .flatMap(fiber -> Live.<Live>awaits(started).then(fiber.<Live>interrupt()))
                .then(adds(log, "end"));
        assertThat(live.run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(log).containsExactly("outer", "inner", "end");
    }

    /** Waits by a call of Java, which knows nothing of finalizers, and not by an effect. */
    @AtEveryDepth
    void interrupting_a_fiber_does_not_cut_a_call_in_its_finalizer_short(int maxDepth) {
        CountDownLatch cleaning = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Eff<Live, Boolean> finalizer = Eff.of(() -> {
            cleaning.countDown();
            go.await();
            return log.add("cleaned");
        });
        Eff<Live, Exit<Integer>> eff = Eff.direct(run -> {
            Fiber<Integer> fiber =
                    run.await(Eff.<Live, Integer>fork(Eff.<Live, Integer>pure(1).ensuring(finalizer)));
            run.await(awaits(cleaning));
            ((ForkedFiber<Integer>) fiber).stop();
            go.countDown();
            return run.await(fiber.<Live>await());
        });
        assertThat(live.run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(log).containsExactly("cleaned");
    }

    @AtEveryDepth
    void interrupting_one_who_joins_leaves_the_joined_one_alone(int maxDepth) {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch joining = new CountDownLatch(1);
        Eff<Live, Integer> eff = Eff.direct(run -> {
            Fiber<Integer> joined =
                    run.await(Eff.<Live, Integer>fork(Live.<Live>awaits(go).as(7)));
            Fiber<Integer> joiner = run.await(Eff.<Live, Integer>fork(Eff.<Live, Boolean>of(() -> {
                        joining.countDown();
                        return true;
                    })
                    .<Live, Integer>then(joined.join())
                    .ensuring(adds(log, "joiner"))));
            run.await(awaits(joining));
            run.await(joiner.<Live>interrupt());
            Exit<Integer> end = run.await(joiner.<Live>await());
            assertThat(failure(end)).isEqualTo(new Failure.Interrupted());
            go.countDown();
            return run.await(joined.<Live>join());
        });
        assertThat(live.run(eff, maxDepth)).isEqualTo(new Exit.Success<>(7));
        assertThat(log).containsExactly("joiner");
    }

    /** Overflows the stack long before the number. */
    private static int overflows(int n) {
        return n < 0 ? 0 : 1 + overflows(n + 1);
    }

    @AtEveryDepth
    void a_stack_overflow_in_a_fiber_is_a_defect_and_finalizers_run(int maxDepth) {
        Eff<Live, Integer> overflowing =
                Eff.<Live, Integer>of(() -> overflows(0)).ensuring(adds(log, "cleaned"));
        Eff<Live, Integer> inBlock =
                Eff.<Live, Integer>direct(run -> overflows(0)).ensuring(adds(log, "cleaned"));
        for (Eff<Live, Integer> each : List.of(overflowing, inBlock)) {
            for (Eff<Live, ?> eff : everywhere(each)) {
                log.clear();
                assertThat(defect(live.run(eff, maxDepth))).isInstanceOf(StackOverflowError.class);
                assertThat(log).containsOnly("cleaned").isNotEmpty();
            }
        }
    }

    /** An effect on a fiber, in each way. */
    private static List<Eff<Live, ?>> everywhere(Eff<Live, Integer> eff) {
        return List.of(
                Eff.<Live, Integer>fork(eff).flatMap(Fiber::<Live>join),
                Eff.<Live, Integer, Integer>parallel(eff, Eff.<Live>sleep(DAY).as(1)),
                Eff.<Live, Integer, Integer>parTraverse(2, List.of(1, 2), n -> eff),
                Eff.<Live, Integer>race(eff, eff),
                Eff.<Live, Integer>timeout(eff, DAY),
                Eff.<Live, Integer>memoize(eff)
                        .flatMap(memo -> Eff.<Live, Integer>fork(memo).flatMap(Fiber::<Live>join)));
    }

    private static <A> Eff<Live, A> outOfMemory() {
        return Eff.of(() -> {
            Error error = new OutOfMemoryError("not really");
            error.setStackTrace(new StackTraceElement[0]);
            throw error;
        });
    }

    @AtEveryDepth
    void out_of_memory_in_a_fiber_hangs_nobody(int maxDepth) {
        for (Eff<Live, ?> eff : everywhere(outOfMemory())) {
            assertThat(defect(live.run(eff, maxDepth))).isInstanceOf(OutOfMemoryError.class);
        }
        CompletableFuture<Integer> running = RunningFuture.start(outOfMemory(), live, maxDepth);
        assertThat(running.handle((value, thrown) -> thrown).join()).isInstanceOf(FailureException.class);
    }

    @AtEveryDepth
    void out_of_memory_in_a_memoized_computation_leaves_it_to_the_next_caller(int maxDepth) {
        AtomicInteger calls = new AtomicInteger();
        Eff<Live, Integer> once =
                Eff.<Live, Integer>suspend(() -> calls.incrementAndGet() == 1 ? outOfMemory() : Eff.pure(7));
        Eff<Live, Integer> eff =
                Eff.<Live, Integer>memoize(once).flatMap(memo -> Eff.<Live, Integer>raceAll(List.of(memo, memo, memo)));
        assertThat(live.run(eff, maxDepth)).isEqualTo(new Exit.Success<>(7));
        assertThat(calls).hasValue(2);
    }

    @AtEveryDepth
    void out_of_memory_in_the_run_itself_ends_its_fibers(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<Live, Integer> eff = Eff.<Live, Integer>fork(
                        Live.<Live>blocked(started).ensuring(adds(log, "cleaned")))
                .then(awaits(started))
                .then(outOfMemory());
        assertThat(catchThrowable(() -> live.run(eff, maxDepth))).isInstanceOf(OutOfMemoryError.class);
        assertThat(log).containsExactly("cleaned");
    }

    @AtEveryDepth
    void a_failing_finalizer_of_an_interrupted_fiber_is_suppressed_wherever_it_is_waited_for(int maxDepth) {
        for (Eff<Live, ?> eff : List.<Eff<Live, ?>>of(
                spoilt((bad, refused) -> Eff.<Live, Integer>fork(bad).then(refused)),
                spoilt((bad, refused) ->
                        Eff.scoped(scope -> scope.<Live, Integer>fork(bad).then(refused))),
                spoilt((bad, refused) ->
                        Eff.<Live, Integer, Integer>parallel(bad, refused).as(0)))) {
            Exit<?> exit = live.run(eff, maxDepth);
            assertThat(failure(exit)).isEqualTo(new Refused(1));
            Exit.Failed<?> failed = (Exit.Failed<?>) exit;
            assertThat(failed.cause().suppressed().map(Exit.Failed::failure)).containsExactly(new Refused(2));
        }
    }

    @AtEveryDepth
    void one_that_joins_a_fiber_of_an_inner_layer_of_its_scope_ends_with_it_and_nothing_is_reported(int maxDepth) {
        CompletableFuture<Fiber<Integer>> later = new CompletableFuture<>();
        CountDownLatch ended = new CountDownLatch(1);
        Eff<Live, Integer> joins = Eff.<Live, Fiber<Integer>>of(later::join)
                .<Live, Integer>flatMap(Fiber::<Live>join)
                .ensuring(Eff.of(() -> {
                    ended.countDown();
                    return 0;
                }));
        Eff<Live, Integer> eff = Eff.scoped(scope -> scope.<Live, Integer>fork(joins)
                .then(scope.<Live>onClose(awaits(ended)))
                .then(scope.<Live, Integer>fork(blocked(new CountDownLatch(1))))
                .<Live, Integer>flatMap(fiber -> {
                    later.complete(fiber);
                    return Eff.fail(new Refused(1));
                }));
        Exit<Integer> exit = live.run(eff, maxDepth);
        assertThat(failure(exit)).isEqualTo(new Refused(1));
        assertThat(((Exit.Failed<Integer>) exit).cause().suppressed()).isEmpty();
    }

    private static Eff<Live, Integer> spoilt(BinaryOperator<Eff<Live, Integer>> way) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<Live, Integer> bad = Live.<Live>blocked(started).ensuring(Eff.fail(new Refused(2)));
        return way.apply(bad, Live.<Live>awaits(started).then(Eff.fail(new Refused(1))));
    }
}
