package dev.tenon.operations.trace;

import dev.tenon.platform.Platform;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.propagation.ContextPropagators;

/** Passes all on to {@code next}, and keeps the spans that finish. */
record KeepingTelemetry(OpenTelemetry next, RecentTraces traces, Platform platform) implements OpenTelemetry {

    private record Tracers(TracerProvider next, RecentTraces traces, Platform platform) implements TracerProvider {

        @Override
        public Tracer get(String scope) {
            return keeping(next.get(scope));
        }

        @Override
        public Tracer get(String scope, String version) {
            return keeping(next.get(scope, version));
        }

        private Tracer keeping(Tracer tracer) {
            return name -> new KeptSpanBuilder(tracer.spanBuilder(name), name, traces, platform);
        }
    }

    @Override
    public TracerProvider getTracerProvider() {
        return new Tracers(next.getTracerProvider(), traces, platform);
    }

    @Override
    public MeterProvider getMeterProvider() {
        return next.getMeterProvider();
    }

    @Override
    public ContextPropagators getPropagators() {
        return next.getPropagators();
    }
}
