package dev.tenon.telemetry;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the spans and the metrics of effects go: an {@link OpenTelemetry}, or nowhere. Immutable; safe for use by several
 * threads.
 */
public final class Telemetry {

    /** The system property that {@link #global} asks; the environment variable is {@code TENON_TELEMETRY_ENABLED}. */
    public static final String ENABLED = "tenon.telemetry.enabled";

    /** The attribute of a span that has the id of its {@link Correlation}. */
    public static final AttributeKey<String> CORRELATION_ID = AttributeKey.stringKey("tenon.correlation.id");

    private static final String SCOPE = "dev.tenon";
    private static final double NANOS_PER_SECOND = 1e9;

    private static final Telemetry NONE = new Telemetry(OpenTelemetry.noop(), null);

    private final OpenTelemetry openTelemetry;
    private final Tracer tracer;
    private final DoubleHistogram effectDuration;
    private final LongCounter effectFailures;
    private final @Nullable EffectDurations counted;

    private Telemetry(OpenTelemetry openTelemetry, @Nullable EffectDurations counted) {
        this.openTelemetry = openTelemetry;
        this.counted = counted;
        this.tracer = openTelemetry.getTracer(SCOPE);
        Meter meter = openTelemetry.getMeter(SCOPE);
        this.effectDuration = meter.histogramBuilder("tenon.effect.duration")
                .setDescription("How long effects took")
                .setUnit("s")
                .setExplicitBucketBoundariesAdvice(EffectDurations.BOUNDS.asJava())
                .build();
        this.effectFailures = meter.counterBuilder("tenon.effect.failures")
                .setDescription("How many effects failed")
                .setUnit("{failure}")
                .build();
    }

    /** Records nothing and costs nothing. */
    public static Telemetry none() {
        return NONE;
    }

    /** Records to {@code openTelemetry}. The same as {@link #none} for one that records neither spans nor metrics. */
    public static Telemetry of(OpenTelemetry openTelemetry) {
        Objects.requireNonNull(openTelemetry, "telemetry needs an OpenTelemetry; without one it is Telemetry.none()");
        return recordsNothing(openTelemetry) ? NONE : new Telemetry(openTelemetry, null);
    }

    /**
     * Records to the {@link GlobalOpenTelemetry} of the process if the system property {@code tenon.telemetry.enabled}, or
     * without it the environment variable {@code TENON_TELEMETRY_ENABLED}, is {@code true}, and otherwise nothing. Set the
     * global one up before: what is global when this is called stays so.
     */
    public static Telemetry global() {
        String property = System.getProperty(ENABLED);
        String enabled = property != null ? property : System.getenv("TENON_TELEMETRY_ENABLED");
        return Boolean.parseBoolean(enabled) ? ofTheProcess() : NONE;
    }

    /**
     * Records to the {@link GlobalOpenTelemetry} of the process, whatever {@code tenon.telemetry.enabled} says. Set it up
     * before, once for all that records: what is global when this is called stays so.
     */
    public static Telemetry ofTheProcess() {
        return of(GlobalOpenTelemetry.get());
    }

    /** This, recording to {@code other} in place of its own {@link #openTelemetry}. */
    public Telemetry through(OpenTelemetry other) {
        return counted == null ? of(other) : new Telemetry(other, counted);
    }

    /** This, counting in {@code durations} as well how long effects take. */
    public Telemetry counting(EffectDurations durations) {
        return new Telemetry(openTelemetry, durations);
    }

    /** This without metrics. */
    public Telemetry onlySpans() {
        return of(
                new Selected(openTelemetry.getTracerProvider(), MeterProvider.noop(), openTelemetry.getPropagators()));
    }

    /** This without spans. */
    public Telemetry onlyMetrics() {
        return through(
                new Selected(TracerProvider.noop(), openTelemetry.getMeterProvider(), openTelemetry.getPropagators()));
    }

    private static boolean recordsNothing(OpenTelemetry openTelemetry) {
        return openTelemetry.getTracerProvider().equals(TracerProvider.noop())
                && openTelemetry.getMeterProvider().equals(MeterProvider.noop());
    }

    /** Whether anything is recorded. */
    public boolean isOn() {
        return !equals(NONE);
    }

    /** Where it goes. */
    public OpenTelemetry openTelemetry() {
        return openTelemetry;
    }

    /** Makes the spans of Tenon. */
    public Tracer tracer() {
        return tracer;
    }

    /**
     * An effect has ended.
     *
     * @param attributes of {@code tenon.effect.duration}
     */
    public void ended(String effect, EffectOutcome outcome, long nanos, Attributes attributes) {
        effectDuration.record(nanos / NANOS_PER_SECOND, attributes);
        EffectDurations counting = counted;
        if (counting != null) {
            counting.add(effect, outcome, nanos);
        }
    }

    /** How many effects failed: {@code tenon.effect.failures}. */
    public LongCounter effectFailures() {
        return effectFailures;
    }
}
