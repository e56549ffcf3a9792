package dev.tenon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** The code of {@code docs/telemetry.md}. */
class TelemetryDoc {

    // snippet: smallest
    static <R extends HasPlatform> Eff<R, Integer> charge(String account, int cents) {
        return Eff.<R, Integer>effect("Payments.charge", environment -> cents)
                .tap(charged -> Eff.log(Level.INFO, "charged {} cents", charged))
                .tag("account", account)
                .span("Billing.charge");
    }
    // end

    private static int charged(OpenTelemetry openTelemetry) {
        // snippet: run
        Platform platform = Platform.live().withTelemetry(Telemetry.of(openTelemetry));
        HasPlatform environment = () -> platform;
        int charged = charge("a-1", 250)
                .correlated(Correlation.none().withCorrelationId("c-1").withUser("ada"))
                .runOrThrow(environment);
        // end
        return charged;
    }

    @Test
    void the_smallest_example_records_two_spans() {
        InMemorySpanExporter exporter = InMemorySpanExporter.create();
        assertThat(charged(OpenTelemetrySdk.builder()
                        .setTracerProvider(SdkTracerProvider.builder()
                                .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                                .build())
                        .build()))
                .isEqualTo(250);
        List<SpanData> spans = exporter.getFinishedSpanItems();
        assertThat(spans).extracting(SpanData::getName).containsExactly("Payments.charge", "Billing.charge");
        assertThat(spans.get(0).getParentSpanId()).isEqualTo(spans.get(1).getSpanId());
        assertThat(spans.get(1).getAttributes().get(AttributeKey.stringKey("account")))
                .isEqualTo("a-1");
    }
}
