package dev.tenon.telemetry;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import java.util.List;
import java.util.Objects;

/**
 * Where the spans and the metrics of effects go: an {@link OpenTelemetry}, or nowhere. Immutable; safe for use by several
 * threads.
 */
public final class Telemetry {

    /** The system property that {@link #global} asks; the environment variable is {@code TENON_TELEMETRY_ENABLED}. */
    public static final String ENABLED = "tenon.telemetry.enabled";

    private static final String SCOPE = "dev.tenon";

    /** In seconds. Stores in memory take microseconds, servers far away take seconds. */
    private static final List<Double> BOUNDARIES =
            List.of(0.0001, 0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

    private static final Telemetry NONE = new Telemetry(OpenTelemetry.noop());

    private final OpenTelemetry openTelemetry;
    private final Tracer tracer;
    private final DoubleHistogram effectDuration;
    private final LongCounter effectFailures;

    private Telemetry(OpenTelemetry openTelemetry) {
        this.openTelemetry = openTelemetry;
        this.tracer = openTelemetry.getTracer(SCOPE);
        Meter meter = openTelemetry.getMeter(SCOPE);
        this.effectDuration = meter.histogramBuilder("tenon.effect.duration")
                .setDescription("How long effects took")
                .setUnit("s")
                .setExplicitBucketBoundariesAdvice(BOUNDARIES)
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
        return recordsNothing(openTelemetry) ? NONE : new Telemetry(openTelemetry);
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

    /** This without metrics. */
    public Telemetry onlySpans() {
        return of(
                new Selected(openTelemetry.getTracerProvider(), MeterProvider.noop(), openTelemetry.getPropagators()));
    }

    /** This without spans. */
    public Telemetry onlyMetrics() {
        return of(
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

    /** How long effects took, in seconds: {@code tenon.effect.duration}. */
    public DoubleHistogram effectDuration() {
        return effectDuration;
    }

    /** How many effects failed: {@code tenon.effect.failures}. */
    public LongCounter effectFailures() {
        return effectFailures;
    }
}
