package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;

/** Effects as spans and in metrics. */
class SpanTest {

    private final Recording recording = new Recording();

    private <A> Exit<A> run(Eff<HasFibers, A> eff, int maxDepth) {
        return Evaluation.run(eff, recording, maxDepth);
    }

    private static <R> Eff<R, Integer> call(String name) {
        return Eff.effect(name, environment -> 1);
    }

    private static <R> Eff<R, Boolean> isCurrent(String name) {
        return Eff.of(() -> Span.current().toString().contains(name));
    }

    @AfterEach
    void no_span_is_left_on_the_thread() {
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    @AtEveryDepth
    void each_call_is_a_span_below_the_one_around_it(int maxDepth) {
        Eff<HasFibers, Integer> eff = SpanTest.<HasFibers>call("a")
                .then(call("b").span("inner"))
                .span("outer")
                .then(call("c"));
        assertThat(run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(recording.tree())
                .containsExactly("a < outer", "b < inner", "inner < outer", "outer < none", "c < none");
        assertThat(recording.spans()).extracting(Recording::outcome).containsOnly("success");
        assertThat(recording.spans()).extracting(SpanData::getStatus).containsOnly(StatusData.unset());
    }

    @AtEveryDepth
    void the_span_is_current_while_user_code_runs(int maxDepth) {
        Eff<HasFibers, Boolean> inCall =
                Eff.effect("Port.call", environment -> Span.current().toString().contains("Port.call"));
        Eff<HasFibers, Boolean> inRegion =
                SpanTest.<HasFibers>isCurrent("region").span("region");
        assertThat(run(inCall.zipWith(inRegion, (a, b) -> a && b), maxDepth).getOrThrow())
                .isTrue();
    }

    @AtEveryDepth
    void a_span_of_the_calling_thread_is_the_parent(int maxDepth) {
        Span outside = recording.sdk.getTracer("test").spanBuilder("outside").startSpan();
        try (Scope scope = outside.makeCurrent()) {
            assertThat(scope).isNotNull();
            run(call("a"), maxDepth);
        }
        outside.end();
        assertThat(recording.tree()).containsExactly("a < outside", "outside < none");
    }

    @AtEveryDepth
    void a_fiber_goes_on_below_the_span_that_forked_it(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.<HasFibers, Fiber<Integer>>widen(
                        Eff.fork(SpanTest.<HasFibers>call("a").span("fiber")))
                .flatMap(fiber -> fiber.<HasFibers>join())
                .span("outer");
        assertThat(run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(recording.tree()).containsExactly("a < fiber", "fiber < outer", "outer < none");
    }

    @AtEveryDepth
    void parallel_branches_go_on_below_the_span_around_them(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.<HasFibers, Integer, Integer>parallel(call("a"), call("b"))
                .map(pair -> pair._1 + pair._2)
                .span("outer");
        assertThat(run(eff, maxDepth).getOrThrow()).isEqualTo(2);
        assertThat(recording.tree()).containsExactlyInAnyOrder("a < outer", "b < outer", "outer < none");
    }

    @AtEveryDepth
    void blocks_that_go_on_on_a_fresh_stack_stay_in_their_span(int maxDepth) {
        assertThat(run(nested(Evaluation.MAX_DEPTH).span("outer"), maxDepth).isSuccess())
                .isTrue();
        assertThat(recording.tree()).containsExactly("deepest < outer", "outer < none");
    }

    private static Eff<HasFibers, Integer> nested(int levels) {
        return levels == 0 ? call("deepest") : Eff.<HasFibers, Integer>direct(run -> run.await(nested(levels - 1)));
    }

    @AtEveryDepth
    void a_span_in_a_block_of_user_code_is_the_parent_of_what_it_awaits(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.direct(run -> {
            Span own = recording.sdk.getTracer("test").spanBuilder("own").startSpan();
            try (Scope scope = own.makeCurrent()) {
                assertThat(scope).isNotNull();
                return run.await(call("a"));
            } finally {
                own.end();
            }
        });
        assertThat(run(eff, maxDepth).isSuccess()).isTrue();
        assertThat(recording.tree()).containsExactly("a < own", "own < none");
    }

    @AtEveryDepth
    void a_failure_is_an_error_of_its_type_and_has_the_name_on_its_trail(int maxDepth) {
        Eff<HasFibers, Integer> eff =
                Eff.<HasFibers, Integer>fail(new Refused(7)).span("inner").span("outer");
        Exit.Failed<Integer> failed = (Exit.Failed<Integer>) run(eff, maxDepth);
        assertThat(failed.cause().trail()).containsExactly("inner", "outer");
        SpanData inner = recording.span("inner");
        assertThat(Recording.outcome(inner)).isEqualTo("failure");
        assertThat(Recording.errorType(inner)).isEqualTo("Refused");
        assertThat(inner.getStatus()).isEqualTo(StatusData.create(StatusCode.ERROR, "refused 7"));
        assertThat(inner.getEvents()).isEmpty();
    }

    @AtEveryDepth
    void a_thrown_exception_is_recorded(int maxDepth) {
        run(
                Eff.effect("Port.call", environment -> {
                    throw new IllegalStateException("broken");
                }),
                maxDepth);
        SpanData span = recording.span("Port.call");
        assertThat(Recording.errorType(span)).isEqualTo("Defect");
        assertThat(span.getEvents()).hasSize(1);
        assertThat(span.getEvents().get(0).getAttributes().get(AttributeKey.stringKey("exception.message")))
                .isEqualTo("broken");
    }

    @AtEveryDepth
    void an_interruption_is_marked_and_is_no_failure(int maxDepth) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Eff<HasFibers, Unit> eff = Eff.<HasFibers, Unit>of(() -> {
                    Thread.currentThread().interrupt();
                    never.await();
                    return Unit.UNIT;
                })
                .span("waiting");
        Exit<Unit> exit = run(eff, maxDepth);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(((Exit.Failed<Unit>) exit).failure()).isInstanceOf(Failure.Interrupted.class);
        assertThat(Recording.outcome(recording.span("waiting"))).isEqualTo("interrupted");
        assertThat(recording.span("waiting").getStatus()).isEqualTo(StatusData.unset());
        assertThat(recording.failures()).isEmpty();
    }

    @AtEveryDepth
    void each_attempt_is_a_span(int maxDepth) {
        AtomicInteger attempts = new AtomicInteger();
        Eff<HasFibers, Integer> attempt = Eff.effect("Port.call", environment -> {
            if (attempts.incrementAndGet() < 3) {
                throw new FailureException(new Refused(attempts.get()));
            }
            return attempts.get();
        });
        assertThat(run(Eff.retry(attempt, Schedule.recurs(5)).span("all"), maxDepth)
                        .getOrThrow())
                .isEqualTo(3);
        assertThat(recording.tree())
                .containsExactly("Port.call < all", "Port.call < all", "Port.call < all", "all < none");
        assertThat(recording.failures()).containsExactly("Port.call Refused: 2");
    }

    @AtEveryDepth
    void a_finalizer_runs_in_the_span_of_its_region(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.<HasFibers, Integer>fail(new Refused(1))
                .ensuring(call("inside"))
                .span("region")
                .ensuring(call("outside"));
        run(eff, maxDepth);
        assertThat(recording.tree()).containsExactly("inside < region", "region < none", "outside < none");
    }

    @AtEveryDepth
    void spans_without_metrics_and_metrics_without_spans(int maxDepth) {
        Eff<HasPlatform, Integer> call = Eff.effect("Port.call", environment -> 7);
        Telemetry telemetry = recording.telemetry();
        HasPlatform spans = () -> Platform.live().withTelemetry(telemetry.onlySpans());
        HasPlatform metrics = () -> Platform.live().withTelemetry(telemetry.onlyMetrics());

        Evaluation.run(call.<HasPlatform>span("region"), spans, maxDepth);
        assertThat(recording.tree()).containsExactly("Port.call < region", "region < none");
        assertThat(recording.durations()).isEmpty();

        Evaluation.run(call.<HasPlatform>span("region"), metrics, maxDepth);
        assertThat(recording.tree()).hasSize(2);
        assertThat(recording.durations()).hasSize(2);
    }

    @AtEveryDepth
    void a_tag_is_an_attribute_of_the_span_around_it(int maxDepth) {
        run(SpanTest.<HasFibers>call("a").tag("book", "7").span("load"), maxDepth);
        AttributeKey<String> book = AttributeKey.stringKey("book");
        assertThat(recording.span("load").getAttributes().get(book)).isEqualTo("7");
        assertThat(recording.span("a").getAttributes().get(book)).isNull();
    }

    @AtEveryDepth
    void durations_go_by_the_clock_of_the_platform(int maxDepth) {
        Eff<HasFibers, Unit> slow =
                recording.<HasFibers>takes(Duration.ofSeconds(2)).span("slow");
        Eff<HasFibers, Unit> broken =
                slow.then(Eff.<HasFibers, Unit>fail(new Refused(1))).span("broken");
        run(slow.then(broken), maxDepth);
        assertThat(recording.durations()).containsExactly("broken failure: 1 in 2.0 s", "slow success: 2 in 4.0 s");
        assertThat(recording.failures()).containsExactly("broken Refused: 1");
    }

    @AtEveryDepth
    void another_environment_has_its_own_telemetry_and_one_without_a_platform_keeps_that_outside(int maxDepth) {
        Recording other = new Recording();
        HasPlatform silent = Platform::live;
        Eff<HasFibers, Integer> eff = SpanTest.<HasFibers>call("before")
                .then(SpanTest.<HasFibers>call("other").provide(other))
                .then(SpanTest.<HasPlatform>call("silent").provide(silent))
                .then(SpanTest.<String>call("text").provide("no platform"))
                .then(call("after"));
        run(eff, maxDepth);
        assertThat(recording.tree()).containsExactly("before < none", "text < none", "after < none");
        assertThat(other.tree()).containsExactly("other < none");
    }

    @AtEveryDepth
    void an_error_of_the_virtual_machine_leaves_no_span_behind(int maxDepth) {
        Eff<HasFibers, Integer> eff = Eff.<HasFibers, Integer>effect("Port.call", environment -> {
                    throw new InternalError("test");
                })
                .span("outer");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> run(eff, maxDepth)))
                .isInstanceOf(InternalError.class);
        assertThat(recording.tree()).containsExactly("Port.call < outer", "outer < none");
        assertThat(recording.spans()).extracting(Recording::outcome).containsOnly("failure");
    }
}
