package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Forked effects: joined, interrupted, and never left behind. */
class FiberTest {

    private static final HasFibers LIVE = Platform::live;

    private final List<String> log = new CopyOnWriteArrayList<>();

    private static <A> Exit<A> run(Eff<HasFibers, A> eff, int maxDepth) {
        return Evaluation.run(eff, LIVE, maxDepth);
    }

    private <R> Eff<R, Unit> logs(String line) {
        return Eff.of(() -> {
            log.add(line);
            return Unit.UNIT;
        });
    }

    /** Blocks until it is interrupted, and says so. */
    private Eff<HasFibers, Integer> blocked(CountDownLatch started) {
        return Eff.<HasFibers, Integer>of(() -> {
                    started.countDown();
                    new CountDownLatch(1).await();
                    return 1;
                })
                .ensuring(logs("cleaned"));
    }

    @AtEveryDepth
    void join_yields_the_value_of_a_fiber_on_another_thread(int maxDepth) {
        Eff<HasFibers, Boolean> eff = Eff.<HasFibers, Thread>fork(Eff.of(Thread::currentThread))
                .flatMap(fiber ->
                        fiber.<HasFibers>join().zipWith(fiber.join(), (a, b) -> a == b && a != Thread.currentThread()));
        assertThat(run(eff, maxDepth).getOrThrow()).isTrue();
    }

    @AtEveryDepth
    void join_fails_with_the_failure_of_the_fiber(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.direct(run -> {
            Fiber<Integer> fiber = run.await(
                    Eff.fork(Eff.<HasFibers, Integer>fail(new Refused(1)).named("Child.work")));
            return run.await(fiber.join());
        });
        Exit<Integer> exit = run(eff, maxDepth);
        assertThat(exit.toEither().getLeft()).isEqualTo(new Refused(1));
        assertThat(((Exit.Failed<Integer>) exit).cause().trail()).containsExactly("Child.work");
        assertThat(((Exit.Failed<Integer>) exit).cause().suppressed()).isEmpty();
        Eff<HasFibers, Integer> recovered = eff.recover(failure -> 2);
        assertThat(run(recovered, maxDepth)).isEqualTo(new Exit.Success<>(2));
    }

    @AtEveryDepth
    void an_unfinished_fiber_is_interrupted_and_waited_for_when_its_parent_ends(int maxDepth) {
        for (Eff<HasFibers, String> end : endsOfParents()) {
            log.clear();
            CountDownLatch started = new CountDownLatch(1);
            Eff<HasFibers, String> eff = Eff.<HasFibers, Integer>fork(blocked(started))
                    .<HasFibers, Boolean>map(fiber -> await(started))
                    .flatMap(begun -> end);
            run(eff, maxDepth);
            assertThat(log).containsExactly("cleaned");
            Thread.interrupted();
        }
    }

    private static List<Eff<HasFibers, String>> endsOfParents() {
        return List.of(Eff.pure("done"), Eff.fail(new Refused(1)), Eff.of(() -> {
            throw new InterruptedException();
        }));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @AtEveryDepth
    void grandchildren_end_before_children(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<HasFibers, Integer> child = Eff.<HasFibers, Integer>fork(blocked(started))
                .<HasFibers, Integer>flatMap(grandchild -> grandchild.join())
                .ensuring(logs("child"));
        Eff<HasFibers, Boolean> eff = Eff.<HasFibers, Integer>fork(child).map(fiber -> await(started));
        assertThat(run(eff, maxDepth)).isEqualTo(new Exit.Success<>(true));
        assertThat(log).containsExactlyInAnyOrder("cleaned", "child");
    }

    @AtEveryDepth
    void interrupt_waits_for_finalizers(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<HasFibers, Integer> eff = Eff.direct(run -> {
            Fiber<Integer> fiber = run.await(Eff.fork(blocked(started)));
            started.await();
            run.await(fiber.interrupt());
            run.await(fiber.interrupt());
            return log.size();
        });
        assertThat(run(eff, maxDepth)).isEqualTo(new Exit.Success<>(1));
    }

    @AtEveryDepth
    void a_child_may_interrupt_its_parent(int maxDepth) {
        CompletableFuture<Fiber<Unit>> parent = new CompletableFuture<>();
        Eff<HasFibers, Unit> child = Eff.suspend(() -> parent.join().<HasFibers>interrupt());
        Eff<HasFibers, Boolean> eff = Eff.direct(run -> {
            Fiber<Unit> fiber = run.await(Eff.fork(
                    Eff.<HasFibers, Unit>fork(child.ensuring(logs("child"))).flatMap(Fiber::join)));
            parent.complete(fiber);
            return run.await(fiber.<HasFibers>join().as(true).ensuring(logs("joined")));
        });
        assertThat(run(eff, maxDepth).toEither().getLeft())
                .isInstanceOfSatisfying(
                        Failure.Defect.class,
                        defect -> assertThat(defect.throwable()).isInstanceOf(InterruptedFiberException.class));
        assertThat(log).containsExactly("child", "joined");
        assertThat(Thread.interrupted()).as("only the fibers were interrupted").isFalse();
    }

    @AtEveryDepth
    void await_yields_every_end_and_join_of_an_interrupted_fiber_can_be_recovered(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<HasFibers, List<Object>> eff = Eff.direct(run -> {
            Fiber<Integer> refused = run.await(Eff.fork(Eff.<HasFibers, Integer>fail(new Refused(1))));
            Fiber<Integer> blocked = run.await(Eff.fork(blocked(started)));
            started.await();
            run.await(blocked.interrupt());
            return List.of(
                    run.await(refused.await()).toEither(),
                    run.await(blocked.await()).toEither(),
                    run.await(blocked.<HasFibers>join().recover(failure -> 7)));
        });
        assertThat(run(eff, maxDepth).getOrThrow())
                .containsExactly(Either.left(new Refused(1)), Either.left(new Failure.Interrupted()), 7);
    }

    @AtEveryDepth
    void siblings_that_join_each_other_end_with_their_parent_and_nothing_is_reported(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<HasFibers, Unit> eff = Eff.direct(run -> {
            Fiber<Integer> blocked = run.await(Eff.fork(blocked(started)));
            for (int i = 0; i < 100; i++) {
                run.await(Eff.fork(blocked.<HasFibers>join()));
            }
            started.await();
            return run.fail(new Refused(1));
        });
        Exit<Unit> exit = run(eff, maxDepth);
        assertThat(exit.toEither()).isEqualTo(Either.left(new Refused(1)));
        assertThat(((Exit.Failed<Unit>) exit).cause().suppressed()).isEmpty();
    }

    @AtEveryDepth
    void a_running_finalizer_is_not_cut_short_by_interrupt(int maxDepth) {
        CountDownLatch finalizing = new CountDownLatch(1);
        CountDownLatch interrupting = new CountDownLatch(1);
        Eff<HasFibers, Unit> finalizer = Eff.of(() -> {
            finalizing.countDown();
            interrupting.await();
            log.add("finalized, flag " + Thread.currentThread().isInterrupted());
            return Unit.UNIT;
        });
        Eff<HasFibers, Integer> child = Eff.<HasFibers, Integer>pure(1)
                .<HasFibers>ensuring(finalizer)
                .flatMap(x -> this.<HasFibers>logs("went on").as(x));
        Eff<HasFibers, List<String>> eff = Eff.direct(run -> {
            Fiber<Integer> fiber = run.await(Eff.fork(child));
            finalizing.await();
            ((ForkedFiber<Integer>) fiber).stop();
            interrupting.countDown();
            run.await(fiber.interrupt());
            return List.copyOf(log);
        });
        assertThat(run(eff, maxDepth).getOrThrow()).containsExactly("finalized, flag false");
    }

    @AtEveryDepth
    void a_fiber_that_never_calls_anything_can_be_interrupted(int maxDepth) {
        CountDownLatch started = new CountDownLatch(1);
        Eff<HasFibers, Unit> busy = Eff.<HasFibers, Boolean>of(() -> {
                    started.countDown();
                    return true;
                })
                .flatMap(x -> spin());
        Eff<HasFibers, Boolean> eff = Eff.<HasFibers, Unit>fork(busy).map(fiber -> await(started));
        assertThat(run(eff, maxDepth)).isEqualTo(new Exit.Success<>(true));
    }

    private static Eff<HasFibers, Unit> spin() {
        return Eff.<HasFibers>unit().flatMap(unit -> spin());
    }

    @AtEveryDepth
    void a_failure_nobody_joined_is_suppressed_by_the_failure_of_the_parent(int maxDepth) {
        CountDownLatch failed = new CountDownLatch(1);
        Eff<HasFibers, Integer> child = Eff.<HasFibers, Integer>fail(new Refused(2))
                .ensuring(Eff.of(() -> {
                    failed.countDown();
                    return 1;
                }));
        Eff<HasFibers, Integer> eff = Eff.<HasFibers, Integer>fork(child)
                .<HasFibers, Boolean>map(fiber -> await(failed))
                .then(Eff.fail(new Refused(1)));
        Seq<Exit.Failed<?>> suppressed =
                run(eff, maxDepth).fold(exit -> exit.cause().suppressed(), value -> io.vavr.collection.List.empty());
        assertThat(suppressed.map(Exit.Failed::failure)).containsExactly(new Refused(2));
    }

    @Test
    void a_failure_nobody_joined_is_logged_when_the_parent_succeeds() {
        List<LogRecord> logged = logging(() -> {
            CountDownLatch failed = new CountDownLatch(1);
            Eff<HasFibers, Integer> child = Eff.<HasFibers, Integer>effect("Child.work", environment -> {
                        throw new IllegalStateException("bug");
                    })
                    .ensuring(Eff.of(() -> {
                        failed.countDown();
                        return 1;
                    }));
            Eff<HasFibers, Boolean> eff = Eff.<HasFibers, Integer>fork(child).map(fiber -> await(failed));
            assertThat(eff.run(LIVE)).isEqualTo(new Exit.Success<>(true));
        });
        assertThat(logged).hasSize(1);
        assertThat(logged.get(0).getMessage())
                .contains("nobody joined")
                .contains("in Child.work")
                .contains("bug");
    }

    @Test
    void a_stuck_fiber_is_logged_once_with_the_stack_trace_of_its_thread() {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Eff<Live, Boolean> eff = Eff.<Live, Boolean>fork(Eff.of(() -> ignoresInterruption(entered, released)))
                .flatMap(fiber -> Live.<Live>awaits(entered).then(fiber.<Live>interrupt()))
                .as(true);
        List<LogRecord> logged =
                logging(() -> assertThat(eff.run(new Live(Duration.ZERO))).isEqualTo(new Exit.Success<>(true)));
        released.countDown();
        assertThat(logged).hasSize(1);
        assertThat(logged.get(0).getMessage()).contains("tenon-fiber #").contains("did not end within PT0S");
        assertThat(logged.get(0).getThrown().getStackTrace())
                .anyMatch(line -> line.getMethodName().equals("ignoresInterruption"));
    }

    private static boolean ignoresInterruption(CountDownLatch entered, CountDownLatch released) {
        entered.countDown();
        while (true) {
            try {
                return !released.await(1, TimeUnit.DAYS);
            } catch (InterruptedException ignored) {
                entered.countDown();
            }
        }
    }

    private static List<LogRecord> logging(Runnable action) {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(Fiber.class.getName());
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try {
            action.run();
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        return logged;
    }

    @Test
    void sleep_and_now_ask_the_platform() {
        List<Duration> slept = new ArrayList<>();
        HasFibers environment = () -> new FixedPlatform(slept);
        Eff<HasFibers, Object> eff = Eff.<HasFibers>sleep(Duration.ofHours(1))
                .<HasFibers, Unit>then(Eff.sleep(Duration.ZERO))
                .then(Eff.now());
        assertThat(eff.runOrThrow(environment)).isEqualTo(FixedPlatform.NOW);
        assertThat(slept).containsExactly(Duration.ofHours(1));
    }

    @AtEveryDepth
    void sleep_is_interruptible(int maxDepth) throws InterruptedException {
        AtomicReference<Object> outcome = new AtomicReference<>();
        CountDownLatch started = new CountDownLatch(1);
        Thread thread = Thread.ofVirtual()
                .start(() -> outcome.set(run(
                                this.<HasFibers>logs("asleep")
                                        .<HasFibers, Unit>flatMap(x -> {
                                            started.countDown();
                                            return Eff.sleep(Duration.ofSeconds(Long.MAX_VALUE));
                                        })
                                        .recover(failure -> Unit.UNIT),
                                maxDepth)
                        .toEither()
                        .getLeft()));
        started.await();
        thread.interrupt();
        thread.join();
        assertThat(outcome.get()).isEqualTo(new Failure.Interrupted());
    }
}
