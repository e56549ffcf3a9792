package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trace goes on where something that was sent is handled. */
class TraceParentTest {

    private static final Pattern W3C = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Correlation BY = Correlation.none().withCorrelationId("c");

    private final Recording recording = new Recording();

    private static Eff<HasFibers, Correlation> sent() {
        return Eff.<HasFibers>correlation().span("sends").correlated(BY);
    }

    @Test
    void the_correlation_names_the_span_at_its_place() {
        Correlation told = sent().runOrThrow(recording);

        SpanData span = recording.span("sends");
        assertThat(told.traceparent().get()).matches(W3C);
        assertThat(told)
                .isEqualTo(BY.withTraceparent("00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getSpanContext().getTraceFlags().asHex()));
    }

    @Test
    void what_is_handled_for_it_is_below_that_span() {
        Correlation told = sent().runOrThrow(recording);

        Eff.<HasFibers, Integer>pure(1).span("handles").correlated(told).runOrThrow(recording);

        assertThat(recording.tree()).containsExactly("sends < none", "handles < sends");
        assertThat(recording.span("handles").getTraceId())
                .isEqualTo(recording.span("sends").getTraceId());
    }

    @Test
    void the_trace_ends_with_the_region() {
        Correlation told = sent().runOrThrow(recording);

        Eff.<HasFibers, Integer>pure(1)
                .span("handles")
                .correlated(told)
                .flatMap(one -> Eff.<HasFibers, Integer>pure(one).span("afterwards"))
                .runOrThrow(recording);

        assertThat(recording.tree()).containsExactly("sends < none", "handles < sends", "afterwards < none");
    }

    @Test
    void a_span_that_is_current_stays_the_parent() {
        Correlation told = sent().runOrThrow(recording);

        Eff.<HasFibers, Integer>pure(1)
                .span("inner")
                .correlated(told)
                .span("outer")
                .runOrThrow(recording);

        assertThat(recording.tree()).contains("inner < outer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "00-00000000000000000000000000000000-0000000000000000-01"})
    void what_is_no_trace_is_passed_over(String text) {
        Eff.<HasFibers, Integer>pure(1)
                .span("handles")
                .correlated(BY.withTraceparent(text))
                .runOrThrow(recording);

        assertThat(recording.tree()).containsExactly("handles < none");
    }

    @Test
    void without_telemetry_it_is_handed_on_as_it_came() {
        HasPlatform unobserved = Platform::live;
        Correlation given = BY.withTraceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(Eff.<HasPlatform>correlation().correlated(given).runOrThrow(unobserved))
                .isEqualTo(given);
        assertThat(Eff.<HasPlatform>correlation()
                        .correlated(BY)
                        .runOrThrow(unobserved)
                        .traceparent())
                .isEqualTo(Option.none());
    }
}
