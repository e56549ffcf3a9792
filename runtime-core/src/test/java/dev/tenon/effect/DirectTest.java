package dev.tenon.effect;

import static dev.tenon.effect.Runs.defect;
import static dev.tenon.effect.Runs.failed;
import static dev.tenon.effect.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Every rule of direct blocks. */
class DirectTest {

    private static final Refused FIRST = new Refused(1);
    private static final Refused SECOND = new Refused(2);

    private static <A> Eff<Object, A> refused() {
        return Eff.fail(FIRST);
    }

    @AtEveryDepth
    void awaits_in_order_and_returns(int maxDepth) {
        Eff<Object, Integer> eff = Eff.direct(run -> {
            int a = run.await(Eff.pure(2));
            int b = run.await(Eff.<Object, Integer>pure(a).map(x -> x * 10));
            return a + b;
        });
        assertThat(value(eff, maxDepth)).isEqualTo(22);
        assertThat(value(Eff.directUnit(run -> run.await(eff)), maxDepth)).isEqualTo(Unit.UNIT);
    }

    @AtEveryDepth
    void fail_leaves_the_block(int maxDepth) {
        List<String> log = new ArrayList<>();
        Eff<Object, String> eff = Eff.direct(run -> {
            if (log.isEmpty()) {
                return run.fail(FIRST);
            }
            log.add("went on");
            return "value";
        });
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(FIRST);
        assertThat(log).isEmpty();
    }

    @AtEveryDepth
    void catching_exceptions_and_errors_does_not_catch_a_failure(int maxDepth) {
        Eff<Object, String> eff = Eff.direct(run -> {
            try {
                return run.await(refused());
            } catch (RuntimeException | Error caught) {
                return "caught " + caught;
            }
        });
        Eff<Object, String> other = Eff.direct(run -> {
            try {
                run.await(Eff.of(() -> {
                    throw new IOException("down");
                }));
                return "went on";
            } catch (Exception caught) {
                return "caught " + caught;
            }
        });
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(FIRST);
        assertThat(defect(other, maxDepth)).isInstanceOf(IOException.class);
    }

    @AtEveryDepth
    void a_swallowed_failure_is_still_the_outcome_and_a_later_await_runs(int maxDepth) {
        List<String> log = new ArrayList<>();
        Eff<Object, String> eff = Eff.direct(run -> {
            try {
                run.await(refused());
            } catch (Throwable swallowed) {
                log.add("swallowed");
            }
            run.await(Eff.of(() -> log.add("later")));
            return "value";
        });
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(FIRST);
        assertThat(log).containsExactly("swallowed", "later");
    }

    @AtEveryDepth
    void await_in_finally_runs_and_its_failure_is_suppressed(int maxDepth) {
        List<String> log = new ArrayList<>();
        Eff<Object, String> eff = Eff.direct(run -> {
            try {
                return run.await(refused());
            } finally {
                run.await(Eff.of(() -> log.add("clean")));
                run.await(Eff.fail(SECOND));
            }
        });
        Exit.Failed<String> failed = failed(eff, maxDepth);
        assertThat(failed.failure()).isEqualTo(FIRST);
        assertThat(failed.cause().suppressed().map(Exit.Failed::failure)).containsExactly(SECOND);
        assertThat(log).containsExactly("clean");
    }

    @AtEveryDepth
    void what_finally_or_close_throws_is_suppressed(int maxDepth) {
        IllegalStateException thrown = new IllegalStateException("from finally");
        Eff<Object, String> viaFinally = Eff.direct(run -> {
            try {
                return run.await(refused());
            } finally {
                failLoudly(thrown);
            }
        });
        Eff<Object, String> viaClose = Eff.direct(run -> {
            AutoCloseable resource = () -> failLoudly(thrown);
            try (resource) {
                return run.await(refused());
            }
        });
        for (Eff<Object, String> eff : List.of(viaFinally, viaClose)) {
            Exit.Failed<String> failed = failed(eff, maxDepth);
            assertThat(failed.failure()).isEqualTo(FIRST);
            assertThat(failed.cause().suppressed().map(Exit.Failed::failure))
                    .containsExactly(new Failure.Defect(thrown));
        }
    }

    private static void failLoudly(RuntimeException thrown) {
        throw thrown;
    }

    @AtEveryDepth
    void await_in_lambdas_of_the_same_thread(int maxDepth) {
        Eff<Object, List<Integer>> mapped = Eff.direct(run ->
                Stream.of(1, 2).map(x -> run.<Integer>await(Eff.pure(x * 2))).toList());
        Eff<Object, Integer> computed =
                Eff.direct(run -> new HashMap<String, Integer>().computeIfAbsent("a", key -> run.await(refused())));
        assertThat(value(mapped, maxDepth)).containsExactly(2, 4);
        assertThat(failed(computed, maxDepth).failure()).isEqualTo(FIRST);
    }

    @AtEveryDepth
    void wrapping_by_a_future_or_a_proxy_keeps_the_failure(int maxDepth) {
        Eff<Object, Object> future = Eff.direct(run -> CompletableFuture.completedFuture(1)
                .thenApply(x -> run.<Object>await(refused()))
                .join());
        Eff<Object, Object> proxy = Eff.direct(run -> {
            Callable<?> callable = (Callable<?>) Proxy.newProxyInstance(
                    DirectTest.class.getClassLoader(),
                    new Class<?>[] {Callable.class},
                    (self, method, arguments) -> run.await(refused()));
            try {
                return callable.call();
            } catch (RuntimeException wrapped) {
                return "swallowed";
            }
        });
        for (Eff<Object, Object> eff : List.of(future, proxy)) {
            Exit.Failed<Object> failed = failed(eff, maxDepth);
            assertThat(failed.failure()).isEqualTo(FIRST);
            assertThat(failed.cause().suppressed()).isEmpty();
        }
    }

    @AtEveryDepth
    void a_checked_exception_is_a_defect_and_an_interrupted_exception_an_interruption(int maxDepth) {
        IOException thrown = new IOException("disk");
        Exit.Failed<String> failed = failed(
                Eff.direct(run -> {
                    throw thrown;
                }),
                maxDepth);
        assertThat(failed.failure()).isEqualTo(new Failure.Defect(thrown));
        assertThat(failed.cause().throwable()).containsExactly(thrown);
        Exit.Failed<String> interrupted = failed(
                Eff.direct(run -> {
                    throw new InterruptedException();
                }),
                maxDepth);
        assertThat(interrupted.failure()).isEqualTo(new Failure.Interrupted());
        assertThat(Thread.interrupted()).isTrue();
    }

    @AtEveryDepth
    void null_is_a_defect_that_says_so(int maxDepth) {
        assertThat(defect(Eff.direct(run -> null), maxDepth)).hasMessageContaining("direct returned null");
    }

    @AtEveryDepth
    void blocks_nest_and_an_awaited_effect_may_recover(int maxDepth) {
        Eff<Object, String> eff = Eff.direct(outer -> {
            String recovered = outer.await(
                    Eff.<Object, String>direct(inner -> inner.await(refused())).recover(failure -> "recovered"));
            outer.await(Eff.<Object, String>direct(inner -> inner.fail(SECOND)));
            return recovered;
        });
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(SECOND);
    }

    @AtEveryDepth
    void the_run_of_an_outer_block_is_refused_inside_an_awaited_effect(int maxDepth) {
        Eff<Object, String> eff =
                Eff.direct(outer -> outer.await(Eff.<Object, String>direct(inner -> outer.await(Eff.pure("x")))));
        assertThat(defect(eff, maxDepth))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside an effect that this block is awaiting")
                .hasMessageContaining("use the inner block's own run");
    }

    @AtEveryDepth
    void run_is_refused_after_the_block(int maxDepth) {
        AtomicReference<Run<Object>> kept = new AtomicReference<>();
        Eff<Object, String> eff = Eff.direct(run -> {
            kept.set(run);
            return "done";
        });
        assertThat(defect(eff.map(done -> kept.get().await(refused())), maxDepth))
                .hasMessage("run was used after its direct block ended: return the effect instead of keeping 'run'");
        assertThat(defect(eff.map(done -> kept.get().fail(FIRST)), maxDepth))
                .hasMessageContaining("after its direct block");
    }

    @AtEveryDepth
    void run_is_refused_on_another_thread(int maxDepth) {
        Eff<Object, Throwable> eff = Eff.direct(run -> {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread other = Thread.ofVirtual().name("other").start(() -> {
                try {
                    run.await(Eff.unit());
                } catch (Throwable refusal) {
                    thrown.set(refusal);
                }
            });
            other.join();
            return thrown.get();
        });
        assertThat(value(eff, maxDepth))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Thread.currentThread().getName())
                .hasMessageContaining("other");
    }

    @AtEveryDepth
    void what_a_function_of_an_awaited_effect_throws_cannot_be_caught_in_the_block(int maxDepth) {
        Eff<Object, String> eff = Eff.direct(run -> {
            try {
                return run.await(Eff.pure(1).map(x -> {
                    throw new IllegalArgumentException("bug");
                }));
            } catch (IllegalArgumentException caught) {
                return "caught";
            }
        });
        assertThat(defect(eff, maxDepth)).hasMessage("bug");
    }

    @AtEveryDepth
    void blocks_nested_too_deep_go_on_elsewhere_with_the_same_context(int maxDepth) {
        MDC.put("user", "ada");
        try {
            List<Thread> threads = new ArrayList<>();
            assertThat(value(deep(2_000, threads), maxDepth)).isEqualTo("ada");
            assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
            assertThat(MDC.get("user")).as("what the block put comes back").isEqualTo("grace");
        } finally {
            MDC.clear();
        }
    }

    private static Eff<Object, String> deep(int n, List<Thread> threads) {
        return Eff.direct(run -> {
            if (n > 0) {
                return run.await(deep(n - 1, threads));
            }
            threads.add(Thread.currentThread());
            String user = MDC.get("user");
            MDC.put("user", "grace");
            return user;
        });
    }

    @AtEveryDepth
    void an_interrupt_reaches_a_block_that_went_on_elsewhere(int maxDepth) throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicReference<Object> outcome = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            Exit<Object> exit = Runs.run(waiting(2_000, inside, never), maxDepth);
            outcome.set(Map.of("exit", exit.toEither().getLeft(), "flag", Thread.interrupted()));
        });
        inside.await();
        thread.interrupt();
        thread.join();
        assertThat(outcome.get()).isEqualTo(Map.of("exit", new Failure.Interrupted(), "flag", true));
    }

    /** The interrupt comes at any moment, also when the fresh thread has just ended and its caller has not gone on. */
    @Test
    void an_interrupt_is_never_lost_on_the_way_to_or_from_another_thread() throws InterruptedException {
        Eff<Object, Integer> elsewhere = Eff.direct(run -> run.await(Eff.direct(inner -> 1)));
        Thread.startVirtualThread(() -> {}).join();
        for (int i = 0; i < 400; i++) {
            Thread runner = Thread.currentThread();
            AtomicBoolean go = new AtomicBoolean();
            int spins = i % 40 * 10;
            Thread interrupter = Thread.ofPlatform().start(() -> {
                while (!go.get()) {
                    Thread.onSpinWait();
                }
                for (int spin = 0; spin < spins; spin++) {
                    Thread.onSpinWait();
                }
                runner.interrupt();
            });
            go.set(true);
            Runs.run(elsewhere, 0);
            while (interrupter.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(Thread.interrupted()).as("interrupted flag of run %s", i).isTrue();
        }
    }

    private static Eff<Object, Object> waiting(int n, CountDownLatch inside, CountDownLatch never) {
        return Eff.direct(run -> {
            if (n > 0) {
                return run.await(waiting(n - 1, inside, never));
            }
            inside.countDown();
            never.await();
            return "not interrupted";
        });
    }

    @AtEveryDepth
    void a_block_run_by_a_deep_loop_stays_on_its_thread(int maxDepth) {
        Eff<Object, Integer> eff = Eff.pure(0);
        Thread here = Thread.currentThread();
        for (int i = 0; i < 10_000; i++) {
            eff = eff.flatMap(x -> Eff.direct(run -> Thread.currentThread() == here ? x + 1 : x));
        }
        assertThat(value(eff, maxDepth)).isEqualTo(10_000);
    }

    @AtEveryDepth
    void a_parallel_stream_is_refused_on_its_other_threads(int maxDepth) {
        Eff<Object, Integer> others = Eff.direct(run -> {
            Thread owner = Thread.currentThread();
            return (int) IntStream.range(0, 1_000)
                    .parallel()
                    .filter(x -> Thread.currentThread() != owner && !isRefused(run))
                    .count();
        });
        assertThat(value(others, maxDepth)).isZero();
    }

    private static boolean isRefused(Run<Object> run) {
        try {
            run.await(Eff.unit());
            return false;
        } catch (IllegalStateException refused) {
            return refused.getMessage().contains(Thread.currentThread().toString());
        }
    }
}
