package dev.tenon.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.Platform;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where telemetry comes from. */
class TelemetryTest {

    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder().build();

    @AfterEach
    void forget() {
        System.clearProperty(Telemetry.ENABLED);
        GlobalOpenTelemetry.resetForTest();
        sdk.close();
    }

    @Test
    void an_open_telemetry_that_records_nothing_is_none() {
        assertThat(Telemetry.of(OpenTelemetry.noop())).isSameAs(Telemetry.none());
        assertThat(Telemetry.none().isOn()).isFalse();
        assertThat(Telemetry.of(sdk).isOn()).isTrue();
    }

    @Test
    void the_global_one_is_used_only_if_that_is_enabled() {
        GlobalOpenTelemetry.set(sdk);
        assertThat(Telemetry.global().isOn()).isFalse();
        System.setProperty(Telemetry.ENABLED, "true");
        assertThat(Telemetry.global().isOn()).isTrue();
        System.setProperty(Telemetry.ENABLED, "no");
        assertThat(Telemetry.global().isOn()).isFalse();
    }

    @Test
    void enabled_without_a_global_one_records_nothing() {
        System.setProperty(Telemetry.ENABLED, "true");
        assertThat(Telemetry.global()).isSameAs(Telemetry.none());
    }

    @Test
    void as_long_as_it_is_not_enabled_the_global_one_is_left_alone() {
        Telemetry.global();
        GlobalOpenTelemetry.set(sdk);
        assertThat(GlobalOpenTelemetry.get().getTracerProvider()).isSameAs(sdk.getTracerProvider());
    }

    @Test
    void that_of_the_process_needs_no_property() {
        GlobalOpenTelemetry.set(sdk);
        assertThat(Telemetry.ofTheProcess().openTelemetry().getTracerProvider()).isSameAs(sdk.getTracerProvider());
    }

    @Test
    void spans_and_metrics_can_be_had_without_the_other() {
        Telemetry both = Telemetry.of(sdk);
        assertThat(both.onlySpans().openTelemetry().getTracerProvider()).isSameAs(sdk.getTracerProvider());
        assertThat(both.onlySpans().openTelemetry().getMeterProvider()).isSameAs(MeterProvider.noop());
        assertThat(both.onlyMetrics().openTelemetry().getMeterProvider()).isSameAs(sdk.getMeterProvider());
        assertThat(both.onlyMetrics().openTelemetry().getTracerProvider()).isSameAs(TracerProvider.noop());
        assertThat(both.onlyMetrics().openTelemetry().getPropagators()).isSameAs(sdk.getPropagators());
        assertThat(both.onlySpans().onlyMetrics()).isSameAs(Telemetry.none());
    }

    @Test
    void a_platform_with_telemetry_is_otherwise_the_same() {
        Platform live = Platform.live();
        Platform observed = live.withTelemetry(Telemetry.of(sdk));
        assertThat(observed.telemetry().isOn()).isTrue();
        assertThat(observed.withTelemetry(Telemetry.none()).telemetry()).isSameAs(Telemetry.none());
        assertThat(live.telemetry()).isSameAs(Telemetry.none());
        assertThat(observed.random()).isSameAs(live.random());
    }

    @Test
    void a_platform_with_telemetry_passes_every_question_on() {
        Class<?> observed = Platform.live().withTelemetry(Telemetry.none()).getClass();
        assertThat(Arrays.stream(Platform.class.getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers())))
                .allMatch(method -> declares(observed, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }
}
