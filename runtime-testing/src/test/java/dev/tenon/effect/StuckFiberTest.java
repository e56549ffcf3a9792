package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What ignores interruption is reported and left behind when the grace of the platform is over. */
@Timeout(60)
class StuckFiberTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Failure REFUSED = new Failure.Forbidden("no");

    private final Timed timed = new Timed();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void let_the_stuck_thread_end() {
        released.countDown();
    }

    private Eff<Timed, Boolean> stuck() {
        return Eff.of(() -> Timed.ignoresInterruption(entered, released));
    }

    private Eff<Timed, Boolean> entered() {
        return Eff.of(() -> {
            entered.await();
            return true;
        });
    }

    private static <A> Exit.Failed<A> failed(CompletableFuture<Exit<A>> running) {
        Exit<A> exit = running.join();
        assertThat(exit.isSuccess()).as("%s", exit).isFalse();
        return (Exit.Failed<A>) exit;
    }

    /** One report, and it says where. */
    private static void reportsOnce(Seq<Exit.Failed<?>> suppressed, String name) {
        assertThat(suppressed).hasSize(1);
        Throwable thrown = suppressed.head().cause().throwable().get();
        assertThat(thrown).isInstanceOf(StuckFiberException.class).hasMessageContaining("PT30S");
        assertThat(((StuckFiberException) thrown).fiber()).startsWith(name + " #");
        assertThat(thrown.getStackTrace()).anyMatch(line -> line.getMethodName().equals("ignoresInterruption"));
    }

    @AtEveryDepth
    void a_timeout_leaves_a_stuck_call_behind(int maxDepth) throws InterruptedException {
        Eff<Timed, Boolean> call = Eff.blocking(() -> Timed.ignoresInterruption(entered, released));
        var running = timed.start(Eff.<Timed, Boolean>timeout(call, SECOND), maxDepth);
        entered.await();
        timed.pass(SECOND, 1);
        timed.pass(GRACE, 2);
        assertThat(failed(running).failure()).isEqualTo(new Failure.TimedOut(SECOND));
        reportsOnce(failed(running).cause().suppressed(), "tenon-blocking");
    }

    @AtEveryDepth
    void the_end_of_a_run_leaves_a_stuck_fiber_behind(int maxDepth) {
        Eff<Timed, Boolean> eff =
                Eff.<Timed, Boolean>fork(stuck()).then(entered()).then(Eff.fail(REFUSED));
        var running = timed.start(eff, maxDepth);
        timed.pass(GRACE.minus(SECOND), 1);
        assertThat(running).isNotDone();
        timed.pass(SECOND, 1);
        assertThat(failed(running).failure()).isEqualTo(REFUSED);
        reportsOnce(failed(running).cause().suppressed(), "tenon-fiber");
    }

    @AtEveryDepth
    void a_run_that_succeeds_stays_a_success(int maxDepth) {
        Eff<Timed, Boolean> eff = Eff.<Timed, Boolean>fork(stuck()).then(entered());
        var running = timed.start(eff, maxDepth);
        timed.pass(GRACE, 1);
        assertThat(running.join()).isEqualTo(new Exit.Success<>(true));
    }

    @AtEveryDepth
    void a_scope_goes_on_with_its_finalizers(int maxDepth) {
        List<String> log = new CopyOnWriteArrayList<>();
        Eff<Timed, Boolean> eff = Eff.scoped(scope -> scope.<Timed>onClose(Eff.of(() -> log.add("closed")))
                .then(scope.<Timed, Boolean>fork(stuck()))
                .then(entered())
                .then(Eff.fail(REFUSED)));
        var running = timed.start(eff, maxDepth);
        timed.pass(GRACE, 1);
        reportsOnce(failed(running).cause().suppressed(), "tenon-fiber");
        assertThat(log).containsExactly("closed");
    }

    @AtEveryDepth
    void a_race_and_parallel_leave_it_behind(int maxDepth) {
        var race = timed.start(Eff.<Timed, Boolean>race(stuck(), entered()), maxDepth);
        timed.pass(GRACE, 1);
        assertThat(race.join()).isEqualTo(new Exit.Success<>(true));
        Eff<Timed, Boolean> failing = entered().then(Eff.fail(REFUSED));
        var parallel = timed.start(Eff.<Timed, Boolean, Boolean>parallel(stuck(), failing), maxDepth);
        timed.pass(GRACE, 1);
        assertThat(failed(parallel).failure()).isEqualTo(REFUSED);
        reportsOnce(failed(parallel).cause().suppressed(), "tenon-parallel");
    }

    @AtEveryDepth
    void interrupt_waits_for_the_grace_once_and_the_run_not_again(int maxDepth) {
        Eff<Timed, Boolean> eff = Eff.<Timed, Boolean>fork(stuck())
                .flatMap(fiber -> entered().then(fiber.<Timed>interrupt()))
                .then(Eff.fail(REFUSED));
        var running = timed.start(eff, maxDepth);
        timed.pass(GRACE, 1);
        assertThat(failed(running).failure()).isEqualTo(REFUSED);
        reportsOnce(failed(running).cause().suppressed(), "tenon-fiber");
    }

    @Test
    void one_that_has_its_result_is_waited_for_and_not_left_behind() throws InterruptedException {
        Evaluation waiting = new Evaluation(timed, Evaluation.MAX_DEPTH);
        ForkedFiber<Boolean> fiber = ForkedFiber.start(
                "tenon-telling",
                Eff.pure(true),
                waiting.forked(waiting),
                waiting.children(),
                timed.platform(),
                result -> Timed.ignoresInterruption(entered, released));
        entered.await();
        fiber.stop();
        var ended = CompletableFuture.supplyAsync(
                () -> fiber.awaitEnd(waiting), task -> Thread.ofVirtual().start(task));
        timed.pass(GRACE, 1);
        released.countDown();
        ended.join();
        assertThat(fiber.stuck()).isNull();
        assertThat(fiber.result()).isEqualTo(true);
    }

    @AtEveryDepth
    void who_waits_for_a_stuck_fiber_is_not_stuck(int maxDepth) {
        Eff<Timed, Boolean> child = Eff.<Timed, Boolean>fork(
                        Eff.<Timed, Boolean>fork(stuck()).flatMap(Fiber::<Timed>join))
                .flatMap(Fiber::<Timed>join);
        Eff<Timed, Boolean> eff =
                Eff.<Timed, Boolean>fork(child).then(entered()).then(Eff.fail(REFUSED));
        var running = timed.start(eff, maxDepth);
        timed.pass(GRACE, 3);
        assertThat(failed(running).failure()).isEqualTo(REFUSED);
        Exit.Failed<?> inner = failed(running);
        while (!inner.cause().suppressed().isEmpty()) {
            assertThat(inner.cause().suppressed()).hasSize(1);
            inner = inner.cause().suppressed().head();
        }
        assertThat(inner.cause().throwable().get()).isInstanceOf(StuckFiberException.class);
        assertThat(inner.cause().throwable().get().getStackTrace())
                .anyMatch(line -> line.getMethodName().equals("ignoresInterruption"));
    }
}
