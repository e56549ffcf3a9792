package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure.Interrupted;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.effect.FailureException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutsideSpyTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** What the processor would write of an interface with one method. */
    private static final class EchoSpy extends OutsideSpy {

        private final SpiedMethod<String, UnaryOperator<String>> echo =
                method("Echo.echo", "TestRuntime.echo().onEcho(text -> ...)");

        EchoSpy(TestPlatform platform) {
            super(platform);
        }

        String echo(String text) {
            return echo.called(text).apply(text);
        }
    }

    private final TestPlatform platform = new TestPlatform(1);
    private final EchoSpy spy = new EchoSpy(platform);

    @Test
    void what_was_not_set_fails_with_its_name_and_is_recorded_all_the_same() {
        assertThatThrownBy(() -> spy.echo("a"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "Echo.echo is not set: TestRuntime.echo().onEcho(text -> ...) says what a call of it answers");
        assertThat(spy.echo.calls()).containsExactly("a");
    }

    @Test
    void a_call_takes_its_time_and_then_fails_if_both_are_planned() {
        platform.clock().skipSleeps();
        spy.echo.answer(text -> text);
        spy.delayNext(MINUTE);
        spy.failNext(new Unavailable("gone"));

        assertThatThrownBy(() -> spy.echo("a"))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(new Unavailable("gone")));
        assertThat(platform.now()).isEqualTo(TestClock.START.plus(MINUTE));
        assertThat(spy.echo("b")).isEqualTo("b");
    }

    @Test
    void a_call_that_is_interrupted_while_it_takes_its_time_ends() throws Exception {
        spy.echo.answer(text -> text);
        spy.delayNext(MINUTE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var call = threads.submit(() -> {
                assertThatThrownBy(() -> spy.echo("a"))
                        .isInstanceOfSatisfying(
                                FailureException.class,
                                thrown -> assertThat(thrown.failure()).isEqualTo(new Interrupted()));
                return Thread.interrupted();
            });
            platform.clock().awaitSleepers(1);
            threads.shutdownNow();
            assertThat(call.get()).isTrue();
        }
    }

    @Test
    void every_call_of_many_threads_counts_and_each_plan_is_met_once() throws Exception {
        spy.echo.answer(text -> text);
        IntStream.range(0, 100).forEach(i -> spy.failNext(new Unavailable("gone")));
        Callable<Boolean> call = () -> {
            try {
                return spy.echo("a").isEmpty();
            } catch (FailureException failed) {
                return true;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Boolean> failed = threads
                    .invokeAll(IntStream.range(0, 1_000).mapToObj(i -> call).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(failed).filteredOn(has -> has).hasSize(100);
        }
        assertThat(spy.echo.calls()).hasSize(1_000);
    }
}
