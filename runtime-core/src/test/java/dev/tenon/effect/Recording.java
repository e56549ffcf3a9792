package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** An environment with telemetry in memory, and with a clock that the test moves. */
final class Recording implements HasFibers, Platform {

    private static final AttributeKey<String> NAME = AttributeKey.stringKey("tenon.effect.name");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("tenon.effect.outcome");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final InMemoryMetricReader reader = InMemoryMetricReader.create();
    final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(reader).build())
            .build();
    private final Telemetry telemetry = Telemetry.of(sdk);
    private final AtomicLong nanos = new AtomicLong();

    /** Moves the clock. */
    <R> Eff<R, Unit> takes(Duration duration) {
        return Eff.of(() -> {
            nanos.addAndGet(duration.toNanos());
            return Unit.UNIT;
        });
    }

    /** In the order in which they ended. */
    List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }

    /** Each span with its parent, as {@code child < parent}, in the order in which they ended. */
    List<String> tree() {
        Map<String, String> names = spans().stream().collect(Collectors.toMap(SpanData::getSpanId, SpanData::getName));
        return spans().stream()
                .map(span -> span.getName() + " < " + names.getOrDefault(span.getParentSpanId(), "none"))
                .toList();
    }

    SpanData span(String name) {
        return spans().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no span " + name + " among " + tree()));
    }

    static String outcome(SpanData span) {
        return String.valueOf(span.getAttributes().get(OUTCOME));
    }

    static String errorType(SpanData span) {
        return String.valueOf(span.getAttributes().get(ERROR_TYPE));
    }

    /** Sorted, as {@code name outcome: count in seconds}. */
    List<String> durations() {
        return this.<HistogramPointData>points(
                        "tenon.effect.duration",
                        metric -> metric.getHistogramData().getPoints())
                .stream()
                .map(point -> label(point, OUTCOME) + ": " + point.getCount() + " in " + point.getSum() + " s")
                .sorted()
                .toList();
    }

    /** Sorted, as {@code name type: count}. */
    List<String> failures() {
        return this.<LongPointData>points(
                        "tenon.effect.failures",
                        metric -> metric.getLongSumData().getPoints())
                .stream()
                .map(point -> label(point, ERROR_TYPE) + ": " + point.getValue())
                .sorted()
                .toList();
    }

    private static String label(PointData point, AttributeKey<String> second) {
        return point.getAttributes().get(NAME) + " " + point.getAttributes().get(second);
    }

    private <P> List<P> points(
            String metric, Function<MetricData, ? extends java.util.Collection<? extends P>> points) {
        return reader.collectAllMetrics().stream()
                .filter(data -> data.getName().equals(metric))
                .<P>flatMap(data -> points.apply(data).stream())
                .toList();
    }

    @Override
    public Platform platform() {
        return this;
    }

    @Override
    public Telemetry telemetry() {
        return telemetry;
    }

    @Override
    public Instant now() {
        return FixedPlatform.NOW;
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public UUID nextUuid() {
        return Platform.live().nextUuid();
    }

    @Override
    public RandomGenerator random() {
        return Platform.live().random();
    }

    @Override
    public void sleep(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    @Override
    public Thread start(String name, Runnable task) {
        return Platform.live().start(name, task);
    }

    @Override
    public Latch latch() {
        return Platform.live().latch();
    }
}
