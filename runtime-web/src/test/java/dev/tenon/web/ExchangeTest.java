package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import dev.tenon.telemetry.Telemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correlation ids and spans of requests. */
class ExchangeTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final Platform platform = Platform.live()
            .withTelemetry(Telemetry.of(OpenTelemetrySdk.builder()
                    .setTracerProvider(SdkTracerProvider.builder()
                            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                            .build())
                    .build()));
    private final Answer<HasPlatform> answer = Answer.in(() -> platform, failure -> 422);
    private final Routes routes = Routes.at(
            "/api",
            Route.get(
                    "/books/{id}",
                    request -> answer.to(
                            request,
                            Either.right(1),
                            one -> Eff.<HasPlatform, Integer>effect("Books.find", environment -> 1)
                                    .then(Eff.correlation()),
                            correlation -> Response.text(text(correlation)))),
            Route.get("/broken", request -> {
                throw new FailureException(new Failure.Unavailable("down"));
            }),
            Route.post("/books", request -> Response.text(text(request.correlation()))));
    private final InProcessClient client =
            InProcessClient.of(WebServer.Options.port(0).withPlatform(platform), routes);

    private static String text(Correlation correlation) {
        return correlation.correlationId().get();
    }

    private SpanData span(String name) {
        return exporter.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " among " + exporter.getFinishedSpanItems()));
    }

    @Test
    void the_callers_correlation_id_reaches_effects_and_comes_back() {
        Response response = client.header("x-correlation-id", "abc-1").get("/api/books/7");
        assertThat(response.text()).isEqualTo("abc-1");
        assertThat(response.header("X-Correlation-Id")).contains("abc-1");
    }

    @Test
    void without_one_it_is_a_new_id_of_the_platform() {
        Response response = client.post("/api/books", "");
        String id = response.header("X-Correlation-Id").get();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        assertThat(response.text()).isEqualTo(id);
        assertThat(client.get("/nowhere").header("X-Correlation-Id").get()).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\tin", "ümlaut"})
    void an_id_that_might_do_harm_in_a_log_is_replaced(String given) {
        String id = client.header("X-Correlation-Id", given)
                .get("/api/books/7")
                .header("X-Correlation-Id")
                .get();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
    }

    @Test
    void an_id_that_is_too_long_is_replaced() {
        assertThat(client.header("X-Correlation-Id", "x".repeat(129))
                        .get("/")
                        .header("X-Correlation-Id")
                        .get())
                .hasSize(36);
    }

    @Test
    void a_request_is_a_span_of_its_route_and_effects_are_below() {
        client.get("/api/books/7?x=1");
        SpanData request = span("GET /api/books/{id}");
        assertThat(request.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(request.getParentSpanContext().isValid()).isFalse();
        assertThat(request.getAttributes().get(AttributeKey.stringKey("http.route")))
                .isEqualTo("/api/books/{id}");
        assertThat(request.getAttributes().get(AttributeKey.stringKey("url.path")))
                .isEqualTo("/api/books/7");
        assertThat(request.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                .isEqualTo(200);
        assertThat(request.getStatus()).isEqualTo(StatusData.unset());
        assertThat(span("Books.find").getParentSpanId()).isEqualTo(request.getSpanId());
    }

    @Test
    void the_span_goes_on_below_that_of_the_caller() {
        client.header("traceparent", "00-" + TRACE + "-" + CALLER + "-01").get("/api/books/7");
        assertThat(span("GET /api/books/{id}").getTraceId()).isEqualTo(TRACE);
        assertThat(span("GET /api/books/{id}").getParentSpanId()).isEqualTo(CALLER);
        assertThat(span("Books.find").getTraceId()).isEqualTo(TRACE);
    }

    @Test
    void only_an_answer_of_the_server_that_it_failed_is_an_error() {
        client.get("/nowhere");
        client.get("/api/broken");
        client.send("BREW", "/api/broken", new byte[0]);
        assertThat(span("GET").getStatus()).isEqualTo(StatusData.unset());
        assertThat(span("GET /api/broken").getStatus()).isEqualTo(StatusData.error());
        assertThat(span("HTTP").getAttributes().get(AttributeKey.stringKey("http.request.method")))
                .isEqualTo("_OTHER");
    }

    @Test
    void a_request_that_cannot_be_read_is_an_error_and_leaves_nothing_behind() {
        InputStream cut = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        };
        Router router = new Router(WebServer.Options.port(0).withPlatform(platform), false, routes);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        router.handle("POST", "/api/books", Headers.none(), cut, Option.none(), answer -> answer)))
                .isInstanceOf(IOException.class);
        assertThat(span("POST /api/books").getStatus()).isEqualTo(StatusData.error());
        assertThat(io.opentelemetry.api.trace.Span.current().getSpanContext().isValid())
                .isFalse();
    }

    @Test
    void without_telemetry_there_is_a_correlation_id_and_no_span() {
        Response response = InProcessClient.of(routes).get("/api/broken");
        assertThat(response.header("X-Correlation-Id").isDefined()).isTrue();
        assertThat(exporter.getFinishedSpanItems()).isEmpty();
    }
}
