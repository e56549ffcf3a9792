package dev.tenon.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.client.CallContext;
import dev.tenon.client.ClientCalls;
import dev.tenon.client.FilePart;
import dev.tenon.client.http.LocalServer.Told;
import dev.tenon.json.Json;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.store.FieldType;
import dev.tenon.telemetry.Correlation;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HttpCallTest {

    private static final Json<String> TEXT = Json.of(FieldType.TEXT);

    @Test
    void every_kind_of_argument_is_where_it_belongs() {
        try (LocalServer server = new LocalServer(asked -> Told.json("\"done\""))) {
            String answer = calls(server)
                    .call("create", "POST", "/lists/{id}")
                    .path("id", Function.identity(), "a/b")
                    .query("q", FieldType.INT::encode, 1)
                    .queries("none", FieldType.INT::encode, Option.<Integer>none())
                    .queries("many", FieldType.INT::encode, Vector.of(2, 3))
                    .header("X-Request-Id", Function.identity(), "r-1")
                    .body(TEXT, "ä")
                    .json(TEXT);

            assertThat(answer).isEqualTo("done");
            assertThat(server.last().method()).isEqualTo("POST");
            assertThat(server.last().uri().toString()).isEqualTo("/lists/a%2Fb?q=1&many=2&many=3");
            assertThat(server.last().header("X-Request-Id")).isEqualTo("r-1");
            assertThat(server.last().header("Content-Type")).isEqualTo("application/json");
            assertThat(server.last().header("Accept")).isEqualTo("application/json");
            assertThat(server.last().text()).isEqualTo("\"ä\"");
        }
    }

    @Test
    void the_base_url_may_have_a_path() {
        try (LocalServer server = new LocalServer(asked -> Told.json("1"))) {
            URI base = URI.create(server.settings().baseUrl() + "/api/");
            HttpCalls.of("Client", HttpSettings.of(base), Authentication.none())
                    .call("get", "GET", "/books")
                    .run();
            assertThat(server.last().uri().toString()).isEqualTo("/api/books");
        }
    }

    @Test
    void settings_can_be_asked_for_at_each_call() {
        try (LocalServer first = new LocalServer(asked -> Told.json("1"));
                LocalServer second = new LocalServer(asked -> Told.json("2"))) {
            AtomicReference<HttpSettings> settings =
                    new AtomicReference<>(first.settings().withToken(() -> "old"));
            HttpCalls calls = HttpCalls.from("Client", settings::get, Authentication::bearer);
            calls.call("get", "GET", "/books").run();
            settings.set(second.settings().withToken(() -> "new"));
            calls.call("get", "GET", "/books").run();

            assertThat(first.last().header("Authorization")).isEqualTo("Bearer old");
            assertThat(second.last().header("Authorization")).isEqualTo("Bearer new");
        }
    }

    @Test
    void settings_that_no_client_can_have_are_refused_before_the_first_call() {
        HttpSettings noToken = HttpSettings.of(URI.create("https://openlibrary.org"));
        assertThatThrownBy(() -> HttpCalls.from("Client", () -> noToken, Authentication::bearer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HttpSettings.withToken");
    }

    @Test
    void parts_are_sent_with_their_names_and_types_and_a_boundary_that_none_has_inside() {
        try (LocalServer server = new LocalServer(asked -> Told.json("1"))) {
            byte[] image = "tenon-0".getBytes(StandardCharsets.UTF_8);
            calls(server)
                    .call("upload", "POST", "/covers")
                    .part("title", Function.identity(), "Ä")
                    .file("cover", new FilePart("a\"b.png", "image/png", image))
                    .run();

            assertThat(server.last().header("Content-Type")).isEqualTo("multipart/form-data; boundary=tenon-1");
            assertThat(server.last().text().lines())
                    .containsExactly(
                            "--tenon-1",
                            "Content-Disposition: form-data; name=\"title\"",
                            "",
                            "Ä",
                            "--tenon-1",
                            "Content-Disposition: form-data; name=\"cover\"; filename=\"a%22b.png\"",
                            "Content-Type: image/png",
                            "",
                            "tenon-0",
                            "--tenon-1--");
        }
    }

    @Test
    void credentials_are_asked_for_at_each_request() {
        AtomicInteger count = new AtomicInteger();
        try (LocalServer server = new LocalServer(asked -> Told.json("1"))) {
            HttpSettings settings = server.settings()
                    .withToken(() -> "t-" + count.incrementAndGet())
                    .withPassword("ada", () -> "p")
                    .withApiKey(() -> "k");
            HttpCalls bearer = HttpCalls.of("Client", settings, Authentication.bearer(settings));
            bearer.call("get", "GET", "/").run();
            bearer.call("get", "GET", "/").run();
            assertThat(server.asked)
                    .extracting(asked -> asked.header("Authorization"))
                    .containsExactly("Bearer t-1", "Bearer t-2");

            HttpCalls.of("Client", settings, Authentication.basic(settings))
                    .call("get", "GET", "/")
                    .run();
            assertThat(server.last().header("Authorization")).isEqualTo("Basic YWRhOnA=");

            HttpCalls.of("Client", settings, Authentication.apiKey("X-Api-Key", settings))
                    .call("get", "GET", "/")
                    .run();
            assertThat(server.last().header("X-Api-Key")).isEqualTo("k");
            assertThat(settings.toString()).doesNotContain("t-1");
        }
    }

    @Test
    void a_client_without_the_credentials_it_declares_is_not_made() {
        HttpSettings settings = HttpSettings.of(URI.create("https://example.org"));
        assertThatThrownBy(() -> Authentication.bearer(settings)).hasMessageContaining("withToken");
    }

    @Test
    void a_redirect_is_followed_without_credentials_to_another_server() {
        try (LocalServer other = new LocalServer(asked -> Told.json("\"there\""));
                LocalServer server = new LocalServer(asked ->
                        Told.empty(302, Map.of("Location", other.settings().baseUrl() + "/moved")))) {
            HttpSettings settings = server.settings().withToken(() -> "t");
            String answer = HttpCalls.of("Client", settings, Authentication.bearer(settings))
                    .call("get", "GET", "/")
                    .header("X-Secret", Function.identity(), "s")
                    .json(TEXT);

            assertThat(answer).isEqualTo("there");
            assertThat(server.last().header("Authorization")).isEqualTo("Bearer t");
            assertThat(other.last().uri().toString()).isEqualTo("/moved");
            assertThat(other.last().header("Authorization")).isEmpty();
            assertThat(other.last().header("X-Secret")).isEmpty();
        }
    }

    @Test
    void the_trace_and_the_correlation_of_the_effect_go_with_the_request() {
        try (LocalServer server = new LocalServer(asked -> Told.json("1"))) {
            SpanContext span = SpanContext.create(
                    "0af7651916cd43dd8448eb211c80319c",
                    "b7ad6b7169203331",
                    TraceFlags.getSampled(),
                    TraceState.getDefault());
            HasPlatform environment = Platform::live;
            Context.current()
                    .with(Span.wrap(span))
                    .wrap(() -> {
                        ClientCalls.<HasPlatform, Object>effect(
                                        "Client.get",
                                        here -> calls(server)
                                                .call("get", "GET", "/")
                                                .run())
                                .correlated(Correlation.none().withCorrelationId("c-1"))
                                .runOrThrow(environment);
                    })
                    .run();
            assertThat(server.last().header("traceparent"))
                    .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
            assertThat(server.last().header("X-Correlation-Id")).isEqualTo("c-1");
            assertThat(CallContext.current().correlation()).isEqualTo(Correlation.none());
        }
    }

    private static HttpCalls calls(LocalServer server) {
        return HttpCalls.of("Client", server.settings(), Authentication.none());
    }
}
