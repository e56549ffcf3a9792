package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.config.ConfigException;
import dev.tenon.config.ConfigProblem;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.health.Health;
import dev.tenon.platform.Latch;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.HostPlan;
import dev.tenon.runtime.Part;
import dev.tenon.runtime.StartupException;
import dev.tenon.runtime.StopReport;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HostTest {

    private static final Executor THREADS = Thread::startVirtualThread;

    private final TestPlatform platform = new TestPlatform(1);
    private final Queue<String> events = new ConcurrentLinkedQueue<>();
    private final HostPlan plan = Host.plan(platform)
            .ignoreSignals()
            .finishWithin(Duration.ofSeconds(30))
            .interruptLimit(Duration.ofSeconds(10));

    private TestPart part(String name) {
        return TestPart.of(name, events);
    }

    private CompletableFuture<StopReport> stop(Host host) {
        return CompletableFuture.supplyAsync(host::stop, THREADS);
    }

    private static Eff<Object, Unit> wait(Latch latch) {
        return Eff.of(() -> {
            latch.await();
            return Unit.UNIT;
        });
    }

    @Test
    void parts_start_in_their_order_and_stop_in_reverse() {
        plan.add(() -> part("store"));
        plan.add(() -> part("catalog"));
        plan.add(() -> part("web"));
        Host host = plan.build();
        assertThat(events).isEmpty();

        host.start();
        assertThat(events).containsExactly("start store", "start catalog", "start web");

        assertThat(host.stop().isClean()).isTrue();
        assertThat(events).endsWith("stop web", "stop catalog", "stop store").hasSize(6);
    }

    @Test
    void starting_and_stopping_twice_does_it_once() throws Exception {
        plan.add(() -> part("web").stopping(grace -> List.of("GET /books")));
        Host host = plan.build();
        host.start();
        host.start();
        StopReport first = host.stop();

        assertThat(host.stop()).isEqualTo(first);
        assertThat(first.interrupted()).containsExactly("web: GET /books");
        assertThat(events).containsExactly("start web", "stop web");
        host.awaitTermination();
        assertThatIllegalStateException().isThrownBy(host::start).withMessageContaining("has been stopped");
    }

    @Test
    void a_failed_start_stops_what_has_started_and_reports_everything() {
        plan.add(() -> part("store").stopping(grace -> {
            throw new IllegalStateException("the pool is broken");
        }));
        plan.add(() -> part("catalog"));
        plan.add(() -> part("web").starting(() -> {
            throw new java.net.BindException("port 8080 is taken");
        }));
        plan.add(() -> part("late"));
        Host host = plan.build();

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(host::start)
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                "web did not start: java.net.BindException: port 8080 is taken",
                                "store: java.lang.IllegalStateException: the pool is broken"));
        assertThat(events).containsExactly("start store", "start catalog", "stop catalog");
        assertThat(host.health().live()).isFalse();
    }

    @Test
    void an_error_in_a_start_stops_what_has_started_too() {
        plan.add(() -> part("store"));
        plan.add(() -> part("web").starting(() -> {
            throw new AssertionError("a bug");
        }));
        Host host = plan.build();

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(host::start)
                .satisfies(refused ->
                        assertThat(refused.getSuppressed()).singleElement().isInstanceOf(AssertionError.class));
        assertThat(events).containsExactly("start store", "stop store");
    }

    @Test
    void the_problems_of_all_parts_come_together_and_their_consequences_do_not() {
        Part<TestPart> catalog = plan.add(() -> {
            throw new StartupException("Catalog", List.of("bookStore is missing", "notifier is missing"));
        });
        plan.add(() -> {
            throw new StartupException("Lending", List.of("loanStore is missing"));
        });
        plan.add(() -> part("web of " + catalog.get().name()));
        plan.add(() -> {
            throw new IllegalArgumentException("two routes clash");
        });
        plan.add(() -> {
            throw new ConfigException(
                    "TokenConfig",
                    List.of(
                            new ConfigProblem("tokens.secret", "tokens.secret is too short"),
                            new ConfigProblem("tokens.ttl", "tokens.ttl is no time")));
        });

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(plan::build)
                .satisfies(refused -> assertThat(
                                refused.problems().map(problem -> problem.replaceAll("\\.java:\\d+", ".java:n")))
                        .containsExactly(
                                "Catalog: bookStore is missing",
                                "Catalog: notifier is missing",
                                "Lending: loanStore is missing",
                                "a part cannot be made (HostTest.java:n): java.lang.IllegalArgumentException: two"
                                        + " routes clash",
                                "tokens.secret is too short",
                                "tokens.ttl is no time"))
                .satisfies(refused -> assertThat(refused.getSuppressed())
                        .as("what was thrown, without what only says the problems again")
                        .singleElement()
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void work_has_the_time_of_the_platform_to_finish_and_what_is_left_is_reported() throws Exception {
        Latch never = platform.latch();
        plan.add(() -> part("store"));
        plan.add(() ->
                part("web").stopping(grace -> never.await(grace.remaining()) ? List.empty() : List.of("GET /books")));
        Host host = plan.build();
        host.start();
        CompletableFuture<StopReport> stopping = stop(host);

        platform.clock().awaitSleepers(2);
        platform.clock().advance(Duration.ofSeconds(29));
        platform.clock().awaitSleepers(2);
        assertThat(stopping).isNotDone();
        assertThat(host.health().ready()).isFalse();
        assertThat(host.health().live()).isTrue();

        platform.clock().advance(Duration.ofSeconds(1));
        assertThat(stopping.join().interrupted()).containsExactly("web: GET /books");
        assertThat(events).endsWith("stop web", "stop store");
    }

    @Test
    void a_part_that_does_not_stop_is_reported_and_the_others_stop() throws Exception {
        Latch never = platform.latch();
        plan.add(() -> part("store"));
        plan.add(() -> part("stubborn").stopping(grace -> {
            while (!never.isOpen()) {
                try {
                    never.await();
                } catch (InterruptedException ignored) {
                    events.add("interrupted");
                }
            }
            return List.empty();
        }));
        Host host = plan.build();
        host.start();
        CompletableFuture<StopReport> stopping = stop(host);

        platform.clock().awaitSleepers(1);
        platform.clock().advance(Duration.ofSeconds(51));

        assertThat(stopping.join().problems())
                .singleElement()
                .asString()
                .startsWith("stubborn: it does not come to an end");
        assertThat(events).contains("stop store");
        never.open();
    }

    @Test
    void a_stop_interrupts_a_start_that_takes_long() throws Exception {
        Latch never = platform.latch();
        Latch begun = platform.latch();
        plan.add(() -> part("store"));
        plan.add(() -> part("slow").starting(() -> {
            begun.open();
            never.await();
        }));
        Host host = plan.build();
        CompletableFuture<Void> starting = CompletableFuture.runAsync(host::start, THREADS);
        begun.await();

        host.stop();

        assertThat(starting.handle((nothing, thrown) -> thrown.getCause()).join())
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("slow did not start: the start was interrupted");
        assertThat(events).containsExactly("start store", "stop store");
    }

    @Test
    void an_effect_in_the_background_runs_until_the_stop_and_its_finalizers_are_waited_for() throws Exception {
        Latch never = platform.latch();
        Latch running = platform.latch();
        plan.add(() -> part("store"));
        plan.run(
                "sweeper",
                () -> "environment",
                Eff.<Object, String, Unit>acquireRelease(
                        Eff.of(() -> {
                            running.open();
                            return "broom";
                        }),
                        broom -> Eff.of(() -> {
                            events.add("released " + broom);
                            return Unit.UNIT;
                        }),
                        broom -> wait(never)));
        Host host = plan.build();
        host.start();
        running.await();
        assertThat(host.health().ready()).isTrue();

        assertThat(host.stop().isClean()).isTrue();
        assertThat(events).containsExactly("start store", "released broom", "stop store");
    }

    @Test
    void an_effect_in_the_background_that_fails_is_down_and_tells_why() throws Exception {
        plan.run("sweeper", () -> "environment", Eff.fail(new Failure.Unavailable("no broom")));
        Host host = plan.build();
        host.start();

        while (host.health().ready()) {
            Thread.onSpinWait();
        }
        assertThat(host.health().components().head().health().reason()).contains("no broom");
        host.stop();
    }

    @Test
    void a_host_is_ready_only_between_its_start_and_its_stop() {
        plan.add(() -> part("store"));
        assertThat(plan.health().get().ready()).isFalse();
        Host host = plan.build();
        assertThat(plan.health().get().ready()).isFalse();
        assertThat(host.health().live()).isTrue();

        host.start();
        assertThat(plan.health().get().ready()).isTrue();

        host.stop();
        assertThat(plan.health().get().ready()).isFalse();
        assertThat(host.health().status()).isEqualTo(Health.Status.DOWN);
    }

    @Test
    void a_component_is_down_while_its_cause_lasts_and_does_not_change_liveness() {
        Queue<Health> answers = new ConcurrentLinkedQueue<>(java.util.List.of(
                Health.up(), Health.down("connection refused"), Health.degraded("slow"), Health.up()));
        plan.add(() -> part("store").checked(answers::remove));
        Host host = plan.build();
        host.start();

        assertThat(host.health().ready()).isTrue();
        var down = host.health();
        assertThat(down.ready()).isFalse();
        assertThat(down.live()).isTrue();
        assertThat(down.components().head().health().reason()).isEqualTo("connection refused");
        var degraded = host.health();
        assertThat(degraded.ready()).isTrue();
        assertThat(degraded.status()).isEqualTo(Health.Status.DEGRADED);
        assertThat(host.health().status()).isEqualTo(Health.Status.UP);
        assertThat(host.health().components().head().health().reason()).contains("NoSuchElementException");
        host.stop();
    }

    @Test
    void anything_can_be_watched() {
        plan.watch("mail server", () -> Health.degraded("the queue is long").with("length", "90"));
        Host host = plan.build();
        host.start();

        assertThat(host.health().ready()).isTrue();
        assertThat(host.health().components().head().name()).isEqualTo("mail server");
        host.stop();
    }

    @Test
    void a_check_that_hangs_is_down_after_its_limit_and_up_when_it_answers_again() throws Exception {
        Latch hanging = platform.latch();
        plan.add(() -> part("store").checked(() -> {
            hanging.await();
            return Health.up();
        }));
        plan.add(() -> part("web"));
        Host host = plan.healthLimit(Duration.ofSeconds(2)).build();
        host.start();
        var asked = CompletableFuture.supplyAsync(host::health, THREADS);

        platform.clock().awaitSleepers(1);
        platform.clock().advance(Duration.ofSeconds(2));

        assertThat(asked.join().components().map(component -> component.health().status()))
                .containsExactly(Health.Status.DOWN, Health.Status.UP);
        assertThat(asked.join().components().head().health().reason()).startsWith("no answer in time");

        hanging.open();
        while (!host.health().ready()) {
            Thread.onSpinWait();
        }
        host.stop();
    }
}
