package dev.tenon.operations.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.EffectDurations;
import dev.tenon.telemetry.EffectOutcome;
import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The spans of late, with an SDK behind them and without. */
class RecentTracesTest {

    private final RecentTraces traces = RecentTraces.of(100);
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();

    @AfterEach
    void close() {
        sdk.close();
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    private static Eff<HasPlatform, Integer> charge() {
        return Eff.<HasPlatform, Integer>effect("Payments.charge", environment -> 1)
                .tag("account", "a-1")
                .span("Billing.charge");
    }

    private static <A> void run(Eff<HasPlatform, A> eff, Platform platform) {
        HasPlatform environment = () -> platform;
        eff.run(environment);
    }

    private static Seq<String> levels(Trace trace) {
        return trace.levels().map(level -> level.depth() + " " + level.span().name());
    }

    @Test
    void without_an_sdk_spans_are_kept_by_what_they_are_inside_of() {
        run(charge().then(Eff.effect("Payments.note", environment -> 2)).span("all"), traces.on(Platform.live()));

        Trace trace = traces.newest().single();
        assertThat(trace.name()).isEqualTo("all");
        assertThat(levels(trace)).containsExactly("0 all", "1 Billing.charge", "2 Payments.charge", "1 Payments.note");
        assertThat(trace.id()).matches("[0-9a-f]{32}");
        assertThat(trace.failures()).isZero();
        assertThat(trace.spans().flatMap(span -> span.attributes().get("account")))
                .containsExactly("a-1");
        assertThat(trace.took()).isGreaterThanOrEqualTo(trace.spans().get(1).took());
    }

    @Test
    void with_an_sdk_both_have_the_same_spans() {
        run(charge(), traces.on(Platform.live().withTelemetry(Telemetry.of(sdk))));

        Trace trace = traces.newest().single();
        assertThat(exporter.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactlyInAnyOrder("Billing.charge", "Payments.charge");
        assertThat(exporter.getFinishedSpanItems())
                .extracting(SpanData::getTraceId)
                .containsOnly(trace.id());
        assertThat(exporter.getFinishedSpanItems())
                .extracting(SpanData::getSpanId)
                .containsExactlyInAnyOrderElementsOf(trace.spans().map(FinishedSpan::id));
        assertThat(levels(trace)).containsExactly("0 Billing.charge", "1 Payments.charge");
    }

    @Test
    void a_failure_is_told_with_why() {
        run(
                Eff.<HasPlatform, Integer>fail(new Failure.NotFound("Account", "a-1"))
                        .span("Billing.charge"),
                traces.on(Platform.live()));

        Trace trace = traces.newest().single();
        assertThat(trace.failures()).isEqualTo(1);
        assertThat(trace.spans().head().error().get()).contains("Account", "a-1");
    }

    @Test
    void they_are_found_by_their_correlation() {
        Platform platform = traces.on(Platform.live());
        run(charge().correlated(Correlation.none().withCorrelationId("c-1")), platform);
        run(charge().correlated(Correlation.none().withCorrelationId("c-2")), platform);

        assertThat(traces.newest().map(trace -> trace.correlationId().get())).containsExactly("c-2", "c-1");
        assertThat(traces.correlated("c-1").single().correlationId()).contains("c-1");
        assertThat(traces.correlated("c-3")).isEmpty();
    }

    @Test
    void a_message_goes_on_with_the_trace_that_sent_it() {
        Platform platform = traces.on(Platform.live());
        HasPlatform environment = () -> platform;
        Correlation sent = Eff.<HasPlatform>correlation().span("sends").runOrThrow(environment);

        run(charge().correlated(sent), platform);

        assertThat(levels(traces.newest().single()))
                .containsExactly("0 sends", "1 Billing.charge", "2 Payments.charge");
    }

    @Test
    void the_oldest_make_room() {
        RecentTraces few = RecentTraces.of(3);
        Platform platform = few.on(Platform.live());
        for (int i = 0; i < 10; i++) {
            run(Eff.<HasPlatform, Integer>pure(i).span("number " + i), platform);
        }

        assertThat(few.newest().map(Trace::name)).containsExactly("number 9", "number 8", "number 7");
    }

    @Test
    void a_part_of_a_trace_whose_beginning_made_room_is_shown_all_the_same() {
        RecentTraces few = RecentTraces.of(2);
        run(charge().then(charge()).span("all"), few.on(Platform.live()));

        assertThat(levels(few.newest().single())).containsExactly("0 all", "1 Billing.charge");
    }

    @Test
    void long_texts_are_cut_and_there_are_not_too_many() {
        Eff<HasPlatform, Integer> eff = Eff.pure(1);
        for (int i = 0; i < 100; i++) {
            eff = eff.tag("tag" + i, "x".repeat(1_000));
        }
        run(eff.span("tagged"), traces.on(Platform.live()));

        FinishedSpan span = traces.newest().single().spans().single();
        assertThat(span.attributes().size()).isEqualTo(32);
        assertThat(span.attributes().values().map(String::length).max().get()).isEqualTo(303);
    }

    @Test
    void what_counts_durations_goes_on_counting() {
        EffectDurations durations = EffectDurations.create();
        run(charge(), traces.on(Platform.live().withTelemetry(Telemetry.none().counting(durations))));

        assertThat(durations.all().keySet())
                .containsExactly(
                        new EffectDurations.Series("Billing.charge", EffectOutcome.SUCCESS),
                        new EffectDurations.Series("Payments.charge", EffectOutcome.SUCCESS));
        assertThat(traces.newest()).hasSize(1);
    }

    @Test
    void no_room_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecentTraces.of(0))
                .withMessageContaining("1 span or more");
    }
}
