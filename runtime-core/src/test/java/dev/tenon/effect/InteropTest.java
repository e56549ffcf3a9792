package dev.tenon.effect;

import static dev.tenon.effect.Live.adds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Runs.Refused;
import io.vavr.control.Try;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** blocking, fromCompletionStage, runAsync, and what becomes of an exit elsewhere. */
@Timeout(60)
class InteropTest {

    private final Live live = new Live();
    private final List<String> log = new CopyOnWriteArrayList<>();

    private static Throwable thrownBy(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException exception) {
            return exception.getCause();
        }
        throw new AssertionError("completed with a value");
    }

    @AtEveryDepth
    void blocking_work_runs_on_a_thread_of_its_own_and_can_be_interrupted(int maxDepth) {
        Eff<Live, Boolean> elsewhere = Eff.<Live, Thread>blocking(Thread::currentThread)
                .map(thread ->
                        thread != Thread.currentThread() && thread.getName().equals("tenon-blocking"));
        assertThat(live.run(elsewhere, maxDepth).getOrThrow()).isTrue();
        Eff<Live, Object> broken = Eff.blocking(() -> {
            throw new FailureException(new Refused(1));
        });
        assertThat(live.run(broken, maxDepth).toEither().getLeft()).isEqualTo(new Refused(1));
        Eff<Live, Object> nothing = Eff.blocking(() -> null);
        assertThat(live.run(nothing, maxDepth).toEither().getLeft().message()).contains("given to blocking");
        CountDownLatch started = new CountDownLatch(1);
        Eff<Live, Exit<Integer>> interrupted = Eff.direct(run -> {
            Fiber<Integer> fiber = run.await(Eff.<Live, Integer>fork(Eff.<Live, Integer>blocking(() -> {
                started.countDown();
                new CountDownLatch(1).await();
                return 1;
            })));
            started.await();
            run.await(fiber.interrupt());
            return run.await(fiber.await());
        });
        assertThat(live.run(interrupted, maxDepth).getOrThrow().toEither().getLeft())
                .isEqualTo(new Failure.Interrupted());
        live.joined();
    }

    @AtEveryDepth
    void a_completion_stage_is_waited_for_and_its_exception_unwrapped(int maxDepth) {
        CompletableFuture<Integer> later = new CompletableFuture<>();
        Eff<Live, Integer> eff =
                Eff.<Live, Boolean>fork(Eff.of(() -> later.complete(7))).then(Eff.fromCompletionStage(() -> later));
        assertThat(live.run(eff, maxDepth).getOrThrow()).isEqualTo(7);

        IllegalStateException bug = new IllegalStateException("bug");
        assertThat(failureOf(CompletableFuture.failedFuture(new CompletionException(bug)), maxDepth))
                .isEqualTo(new Failure.Defect(bug));
        assertThat(failureOf(CompletableFuture.failedFuture(bug).thenApply(x -> x), maxDepth))
                .isEqualTo(new Failure.Defect(bug));
        assertThat(failureOf(CompletableFuture.failedFuture(new FailureException(new Refused(1))), maxDepth))
                .isEqualTo(new Refused(1));
        assertThat(failureOf(CompletableFuture.completedFuture(null), maxDepth).message())
                .contains("fromCompletionStage");
    }

    private Failure failureOf(CompletionStage<Object> stage, int maxDepth) {
        Eff<Live, Object> eff = Eff.fromCompletionStage(() -> stage);
        return live.run(eff, maxDepth).toEither().getLeft();
    }

    @AtEveryDepth
    void interruption_cancels_a_completion_stage(int maxDepth) {
        CompletableFuture<Integer> never = new CompletableFuture<>();
        CountDownLatch started = new CountDownLatch(1);
        Eff<Live, Exit<Integer>> eff = Eff.direct(run -> {
            Fiber<Integer> fiber = run.await(Eff.<Live, Integer>fork(Eff.<Live, Integer>fromCompletionStage(() -> {
                started.countDown();
                return never;
            })));
            started.await();
            run.await(fiber.interrupt());
            return run.await(fiber.await());
        });
        assertThat(live.run(eff, maxDepth).getOrThrow().toEither().getLeft()).isEqualTo(new Failure.Interrupted());
        assertThat(never).isCancelled();
    }

    @Test
    void a_stage_that_cannot_be_cancelled_is_left_alone() {
        CompletableFuture<Integer> never = new CompletableFuture<>();
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Integer> running = Eff.<Live, Integer>fromCompletionStage(() -> {
                    started.countDown();
                    return never.minimalCompletionStage();
                })
                .ensuring(adds(log, "finalized"))
                .runAsync(live);
        await(started);
        running.cancel(true);
        live.joined();
        assertThat(log).containsExactly("finalized");
        assertThat(never).isNotDone();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void runAsync_completes_with_the_value_or_a_failure_exception() {
        IllegalStateException bug = new IllegalStateException("bug");
        assertThat(Eff.<Live, Integer>pure(7).runAsync(live).join()).isEqualTo(7);
        assertThat(Eff.<Object, String>of(() -> Thread.currentThread().getName())
                        .runAsync("no platform")
                        .join())
                .isEqualTo("tenon-run");
        assertThat(thrownBy(Eff.<Live, Integer>fail(new Refused(1)).runAsync(live)))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(new Refused(1)));
        assertThat(thrownBy(Eff.<Live, Integer>of(() -> {
                            throw bug;
                        })
                        .runAsync(live)))
                .isInstanceOf(FailureException.class)
                .hasCause(bug);
    }

    @Test
    void cancelling_interrupts_the_effect_and_its_fibers_and_runs_finalizers() {
        CountDownLatch started = new CountDownLatch(2);
        CompletableFuture<Integer> running = Eff.<Live, Integer>fork(
                        Live.<Live>blocked(started).ensuring(adds(log, "fiber")))
                .then(Live.blocked(started))
                .ensuring(adds(log, "effect"))
                .runAsync(live);
        await(started);
        assertThat(running.cancel(true)).isTrue();
        assertThatThrownBy(running::join).isInstanceOf(CancellationException.class);
        live.joined();
        assertThat(log).containsExactly("effect", "fiber");
    }

    @Test
    void an_exit_becomes_a_try_or_a_future() {
        Exit<Integer> seven = new Exit.Success<>(7);
        Exit<Integer> refused = Eff.<Live, Integer>fail(new Refused(1)).run(live);
        assertThat(seven.toTry()).isEqualTo(Try.success(7));
        assertThat(refused.toTry().getCause())
                .isInstanceOf(FailureException.class)
                .hasMessage("refused 1");
        assertThat(seven.toCompletableFuture().join()).isEqualTo(7);
        assertThat(thrownBy(refused.toCompletableFuture())).hasMessage("refused 1");
    }
}
