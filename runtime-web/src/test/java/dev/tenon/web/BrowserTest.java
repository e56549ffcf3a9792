package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import dev.tenon.store.Slice;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers, and those who are like them, ask for: other origins, compressed texts, the next page. */
class BrowserTest {

    private static final String LONG = "a long text, a long text, ".repeat(100);
    private static final Routes ROUTES = Routes.at(
            "",
            Route.get("/text", request -> Response.text(LONG)),
            Route.get("/short", request -> Response.text("short")),
            Route.get("/tagged", request -> Response.text(LONG).withETag(3)),
            Route.get("/image", request -> Response.of(200, "image/png", new byte[5000])),
            Route.post("/text", request -> Response.noContent()),
            Route.get(
                    "/pages",
                    request -> Links.page(
                            request,
                            "page",
                            new Page<>(
                                    Vector.of(1),
                                    41,
                                    Integer.parseInt(
                                            request.query("page").headOption().getOrElse("1")),
                                    20),
                            Response.text("page"))),
            Route.get(
                    "/found",
                    request -> Links.page(
                            request,
                            new Links.Parameter("page", 1),
                            new Links.Parameter("size", 20),
                            41,
                            Response.text("found"))),
            Route.get(
                    "/slices",
                    request -> Links.slice(
                            request,
                            "cursor",
                            new Slice<>(
                                    Vector.of(1),
                                    request.query("cursor").isEmpty() ? Option.some(new Cursor("a+b")) : Option.none()),
                            Response.text("slice"))));

    private final InProcessClient client =
            InProcessClient.of(WebServer.Options.port(0).withCors(Cors.of("https://library.example")), ROUTES);

    @Test
    void a_page_of_an_admitted_origin_may_ask_and_read() {
        Response preflight = client.header("Origin", "https://library.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .send("OPTIONS", "/text", new byte[0]);
        Response answer = client.header("Origin", "https://library.example").get("/short");

        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).contains("https://library.example");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("GET, HEAD, OPTIONS, POST");
        assertThat(preflight.header("Access-Control-Allow-Headers").get()).contains("Authorization", "Idempotency-Key");
        assertThat(answer.header("Access-Control-Allow-Origin")).contains("https://library.example");
        assertThat(answer.header("Access-Control-Expose-Headers").get()).contains("ETag", "Location");
        assertThat(answer.header("Vary")).contains("Origin");
        assertThat(preflight.header("Vary")).contains("Origin");
    }

    @Test
    void a_page_may_send_a_validator_and_trace_context() {
        Response preflight = client.header("Origin", "https://library.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match,traceparent,tracestate")
                .send("OPTIONS", "/text", new byte[0]);

        assertThat(preflight.header("Access-Control-Allow-Headers").get().split(", "))
                .contains("If-Match", "If-None-Match", "traceparent", "tracestate");
    }

    @Test
    void a_cache_that_is_shared_does_not_give_a_page_what_was_answered_to_somebody_else() {
        assertThat(client.get("/short").header("Vary")).contains("Origin");
        assertThat(client.header("Origin", "https://evil.example").get("/short").header("Vary"))
                .contains("Origin");
    }

    @Test
    void what_all_origins_may_read_is_the_same_for_all() {
        InProcessClient open = InProcessClient.of(WebServer.Options.port(0).withCors(Cors.of("*")), ROUTES);

        Response without = open.get("/short");
        Response with = open.header("Origin", "https://any.example").get("/short");

        assertThat(without.header("Access-Control-Allow-Origin")).contains("*");
        assertThat(without.header("Vary")).isEmpty();
        assertThat(with.header("Access-Control-Allow-Origin")).contains("*");
        assertThat(with.header("Access-Control-Expose-Headers"))
                .isEqualTo(without.header("Access-Control-Expose-Headers"));
        assertThat(with.header("Vary")).isEmpty();
    }

    @Test
    void a_page_of_another_origin_is_told_nothing_that_lets_it_read() {
        Response preflight = client.header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .send("OPTIONS", "/text", new byte[0]);

        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEmpty();
        assertThat(client.header("Origin", "https://evil.example").get("/short").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void not_all_origins_may_send_cookies() {
        assertThatThrownBy(() -> Cors.of("*").withCredentials()).isInstanceOf(IllegalArgumentException.class);
        assertThat(Cors.of("https://a.example").withCredentials().credentials()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "br, gzip;q=0.5",
                "*",
                "GZIP",
                "deflate, *;q=1",
                "*;q=0, gzip",
                "gzip;q=0.001, *;q=0",
                "x-gzip",
                "gzip ; Q=1.000"
            })
    void a_long_text_is_compressed_for_those_who_take_it(String accepted) throws Exception {
        Response answer = client.header("Accept-Encoding", accepted).get("/text");

        assertThat(answer.header("Content-Encoding")).contains("gzip");
        assertThat(answer.header("Vary")).contains("Origin, Accept-Encoding");
        try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(zipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(LONG);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "br",
                "gzip;q=0",
                "gzip;q=0.0",
                "xgzip",
                "gzip;q=0, *",
                "*, gzip;q=0",
                "*;q=0.5, GZIP;q=0.000",
                "*;q=0",
                "identity"
            })
    void and_not_for_those_who_do_not(String accepted) {
        Response answer = client.header("Accept-Encoding", accepted).get("/text");

        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.text()).isEqualTo(LONG);
        assertThat(answer.header("Vary")).contains("Origin, Accept-Encoding");
    }

    @Test
    void what_is_short_tagged_or_compressed_already_is_sent_as_it_is() {
        InProcessClient zips = client.header("Accept-Encoding", "gzip");
        for (String path : List.of("/short", "/tagged", "/image")) {
            assertThat(zips.get(path).header("Content-Encoding")).as(path).isEmpty();
        }
        InProcessClient plain = InProcessClient.of(WebServer.Options.port(0).uncompressed(), ROUTES)
                .header("Accept-Encoding", "gzip");
        assertThat(plain.get("/text").header("Content-Encoding")).isEmpty();
    }

    @Test
    void a_page_names_the_others() {
        assertThat(client.get("/pages?page=2&q=a%20b").header("Link"))
                .contains("</pages?page=1&q=a%20b>; rel=\"first\", </pages?page=1&q=a%20b>; rel=\"prev\","
                        + " </pages?page=3&q=a%20b>; rel=\"next\", </pages?page=3&q=a%20b>; rel=\"last\"");
        assertThat(client.get("/pages").header("Link"))
                .contains(
                        "</pages?page=1>; rel=\"first\", </pages?page=2>; rel=\"next\", </pages?page=3>; rel=\"last\"");
    }

    @Test
    void a_page_of_another_kind_names_the_others_too() {
        assertThat(client.get("/found?page=2&q=a%20b").header("Link"))
                .isEqualTo(client.get("/pages?page=2&q=a%20b")
                        .header("Link")
                        .map(link -> link.replace("/pages", "/found")));
        assertThat(client.get("/found?size=41").header("Link"))
                .contains("</found?size=41&page=1>; rel=\"first\", </found?size=41&page=1>; rel=\"last\"");
    }

    @Test
    void a_slice_names_the_next_until_there_is_none() {
        assertThat(client.get("/slices?limit=5").header("Link"))
                .contains("</slices?limit=5&cursor=a%2Bb>; rel=\"next\"");
        assertThat(client.get("/slices?limit=5&cursor=a%2Bb").header("Link")).isEmpty();
    }
}
