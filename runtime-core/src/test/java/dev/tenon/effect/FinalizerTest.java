package dev.tenon.effect;

import static dev.tenon.effect.Runs.failed;
import static dev.tenon.effect.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;

/** Finalizers run exactly once, in reverse order, whatever happens. */
class FinalizerTest {

    private final List<String> log = new ArrayList<>();

    @AfterEach
    void leave_no_interrupted_thread_behind() {
        Thread.interrupted();
    }

    private Eff<Object, Unit> logs(String line) {
        return Eff.of(() -> {
            log.add(line);
            return Unit.UNIT;
        });
    }

    private static Map<String, Eff<Object, Integer>> everyEnd() {
        Map<String, Eff<Object, Integer>> ends = new LinkedHashMap<>();
        ends.put("value", Eff.pure(1));
        ends.put("failure", Eff.fail(new Refused(1)));
        ends.put("failure exception", Eff.of(() -> {
            throw new FailureException(new Refused(1));
        }));
        ends.put("defect", Eff.<Object, Integer>pure(1).map(x -> {
            throw new IllegalStateException();
        }));
        ends.put("interruption", Eff.of(() -> {
            throw new InterruptedException();
        }));
        ends.put("interrupted flag", Eff.direct(run -> {
            Thread.currentThread().interrupt();
            return run.await(Eff.of(() -> 1));
        }));
        ends.put("stack overflow", Eff.of(() -> {
            throw new StackOverflowError();
        }));
        return ends;
    }

    @AtEveryDepth
    void finalizers_run_once_and_inner_ones_first(int maxDepth) {
        everyEnd().forEach((name, end) -> {
            log.clear();
            Eff<Object, Integer> eff = end.ensuring(logs("inner"))
                    .<Object, Integer>map(x -> x + 1)
                    .<Object>ensuring(logs("middle"))
                    .<Object, Integer>flatMap(Eff::pure)
                    .ensuring(logs("outer"));
            run(eff, maxDepth);
            assertThat(log).as(name).containsExactly("inner", "middle", "outer");
            assertThat(Thread.interrupted()).as(name).isEqualTo(name.startsWith("interr"));
        });
    }

    @AtEveryDepth
    void resources_are_released_once_and_inner_ones_first(int maxDepth) {
        everyEnd().forEach((name, end) -> {
            log.clear();
            run(resource("a", resource("b", end)), maxDepth);
            assertThat(log).as(name).containsExactly("open a", "open b", "close b", "close a");
            Thread.interrupted();
        });
    }

    private Eff<Object, Integer> resource(String name, Eff<Object, Integer> use) {
        return Eff.acquireRelease(logs("open " + name), opened -> logs("close " + name), opened -> use);
    }

    @AtEveryDepth
    void what_was_not_acquired_is_not_released(int maxDepth) {
        Eff<Object, Unit> eff =
                Eff.acquireRelease(Eff.<Object, Unit>fail(new Refused(1)), x -> logs("close"), x -> logs("use"));
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Refused(1));
        assertThat(log).isEmpty();
    }

    @AtEveryDepth
    void a_failing_finalizer_is_suppressed_by_a_failure(int maxDepth) {
        Eff<Object, Integer> eff = Eff.<Object, Integer>fail(new Refused(1))
                .<Object>ensuring(Eff.fail(new Refused(2)))
                .<Object>ensuring(logs("outer"))
                .ensuring(Eff.of(() -> {
                    throw new IllegalStateException("third");
                }));
        Exit.Failed<Integer> failed = failed(eff, maxDepth);
        assertThat(failed.failure()).isEqualTo(new Refused(1));
        assertThat(failed.cause().suppressed().map(other -> other.failure().message()))
                .containsExactly("refused 2", "defect: java.lang.IllegalStateException: third");
        assertThat(log).containsExactly("outer");
    }

    @AtEveryDepth
    void a_failing_finalizer_is_the_result_after_a_success(int maxDepth) {
        Eff<Object, Integer> eff = Eff.<Object, Integer>pure(1)
                .<Object>ensuring(Eff.fail(new Refused(2)))
                .ensuring(logs("outer"));
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Refused(2));
        assertThat(log).containsExactly("outer");
    }

    @AtEveryDepth
    void on_failure_sees_failure_and_cause_and_only_then_runs(int maxDepth) {
        List<String> seen = new ArrayList<>();
        Eff<Object, Integer> eff = Eff.<Object, Integer>effect("Port.call", environment -> {
                    throw new FailureException(new Refused(1));
                })
                .onFailure((failure, cause) -> {
                    seen.add(failure.message() + " in " + cause.trail().mkString());
                    return logs("seen");
                });
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Refused(1));
        assertThat(seen).containsExactly("refused 1 in Port.call");
        run(Eff.<Object, Integer>pure(1).onFailure((failure, cause) -> logs("never")), maxDepth);
        assertThat(log).containsExactly("seen");
    }

    @AtEveryDepth
    void interruption_passes_by_every_handler_but_not_by_finalizers(int maxDepth) {
        Eff<Object, Integer> interrupted = Eff.of(() -> {
            throw new InterruptedException();
        });
        Eff<Object, Object> eff = interrupted
                .<Object>recover(failure -> 1)
                .<Object>recoverWith(failure -> Eff.pure(1))
                .<Object, Failure.Interrupted>catchSome(Failure.Interrupted.class, failure -> Eff.pure(1))
                .<Object>orElse(Eff.pure(1))
                .<Object>mapFailure(failure -> new Refused(1))
                .<Object>onFailure((failure, cause) -> logs("onFailure"))
                .<Object>ensuring(logs("ensuring"))
                .<Object, Integer>fold(failure -> 1, x -> x)
                .<Object>either()
                .<Object>option()
                .map(x -> x);
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Failure.Interrupted());
        assertThat(log).containsExactly("onFailure", "ensuring");
    }

    @AtEveryDepth
    void a_bug_in_what_watches_failures_does_not_hide_an_interruption(int maxDepth) {
        Eff<Object, Integer> interrupted = Eff.of(() -> {
            throw new InterruptedException();
        });
        Eff<Object, Integer> eff = interrupted
                .<Object>onFailure((failure, cause) -> {
                    throw new IllegalStateException("bug");
                })
                .<Object>recover(failure -> 1);
        Exit.Failed<Integer> failed = failed(eff, maxDepth);
        assertThat(failed.failure()).isEqualTo(new Failure.Interrupted());
        assertThat(failed.cause().suppressed().map(Exit.Failed::failure)).hasOnlyElementsOfType(Failure.Defect.class);
    }

    @AtEveryDepth
    void a_running_finalizer_is_not_disturbed_by_an_earlier_interruption(int maxDepth) {
        CountDownLatch open = new CountDownLatch(0);
        Eff<Object, Integer> eff = Eff.<Object, Integer>of(() -> {
                    Thread.currentThread().interrupt();
                    return 1;
                })
                .<Object>ensuring(Eff.of(() -> {
                    open.await();
                    log.add("finalized, flag " + Thread.currentThread().isInterrupted());
                    return 1;
                }))
                .<Object, Integer>flatMap(x -> Eff.of(() -> {
                    log.add("went on");
                    return x;
                }));
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Failure.Interrupted());
        assertThat(log).containsExactly("finalized, flag false");
        assertThat(Thread.interrupted()).isTrue();
    }

    @AtEveryDepth
    void a_run_that_never_calls_anything_can_be_interrupted(int maxDepth) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        AtomicReference<Object> outcome = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            Eff<Object, Unit> eff = Eff.<Object, Unit>suspend(() -> {
                        started.countDown();
                        return forever();
                    })
                    .ensuring(logs("finalized"));
            outcome.set(run(eff, maxDepth).toEither().getLeft());
        });
        started.await();
        thread.interrupt();
        thread.join();
        assertThat(outcome.get()).isEqualTo(new Failure.Interrupted());
        assertThat(log).containsExactly("finalized");
    }

    private static Eff<Object, Unit> forever() {
        return Eff.<Object>unit().flatMap(unit -> forever());
    }

    @AtEveryDepth
    void an_interruption_waits_for_what_is_uninterruptible_and_onInterrupt_sees_it(int maxDepth) {
        Eff<Object, Unit> interrupts = Eff.of(() -> {
            Thread.currentThread().interrupt();
            return Unit.UNIT;
        });
        Eff<Object, Unit> eff = interrupts
                .then(logs("one"))
                .then(logs("two"))
                .uninterruptible()
                .then(logs("three"))
                .onInterrupt(logs("cleaned up"));
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Failure.Interrupted());
        assertThat(log).containsExactly("one", "two", "cleaned up");
    }

    @AtEveryDepth
    void onInterrupt_does_not_see_other_ends(int maxDepth) {
        assertThat(run(Eff.<Object, Integer>pure(1).onInterrupt(logs("no")), maxDepth))
                .isEqualTo(new Exit.Success<>(1));
        assertThat(failed(Eff.fail(new Refused(1)).onInterrupt(logs("no")), maxDepth)
                        .failure())
                .isEqualTo(new Refused(1));
        assertThat(log).isEmpty();
    }
}
