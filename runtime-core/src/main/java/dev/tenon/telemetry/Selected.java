package dev.tenon.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;

/** Parts of another {@link OpenTelemetry}. */
record Selected(TracerProvider tracers, MeterProvider meters, ContextPropagators propagators) implements OpenTelemetry {

    @Override
    public TracerProvider getTracerProvider() {
        return tracers;
    }

    @Override
    public MeterProvider getMeterProvider() {
        return meters;
    }

    @Override
    public ContextPropagators getPropagators() {
        return propagators;
    }
}
