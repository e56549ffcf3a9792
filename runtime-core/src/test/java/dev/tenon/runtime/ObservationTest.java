package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.Platform;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code tracing()} and {@code metrics()} of a module do. */
class ObservationTest {

    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder().build();
    private final Startup startup = new Startup("Catalog");

    @BeforeEach
    void begin() {
        GlobalOpenTelemetry.resetForTest();
        GlobalOpenTelemetry.set(sdk);
    }

    @AfterEach
    void forget() {
        GlobalOpenTelemetry.resetForTest();
        sdk.close();
    }

    @Test
    void without_them_the_platform_stays_as_it_is() {
        assertThat(startup.observed(Platform.live())).isSameAs(Platform.live());
    }

    @Test
    void tracing_makes_spans_and_no_metrics() {
        startup.tracing();
        var telemetry = startup.observed(Platform.live()).telemetry().openTelemetry();
        assertThat(telemetry.getTracerProvider()).isSameAs(sdk.getTracerProvider());
        assertThat(telemetry.getMeterProvider()).isSameAs(MeterProvider.noop());
    }

    @Test
    void metrics_are_had_without_spans() {
        startup.metrics();
        var telemetry = startup.observed(Platform.live()).telemetry().openTelemetry();
        assertThat(telemetry.getTracerProvider()).isSameAs(TracerProvider.noop());
        assertThat(telemetry.getMeterProvider()).isSameAs(sdk.getMeterProvider());
    }

    @Test
    void both_go_to_the_one_that_all_runtimes_share() {
        startup.tracing();
        startup.metrics();
        Startup other = new Startup("Lending");
        other.metrics();
        other.tracing();
        for (Startup each : new Startup[] {startup, other}) {
            var telemetry = each.observed(Platform.live()).telemetry().openTelemetry();
            assertThat(telemetry.getTracerProvider()).isSameAs(sdk.getTracerProvider());
            assertThat(telemetry.getMeterProvider()).isSameAs(sdk.getMeterProvider());
        }
    }
}
