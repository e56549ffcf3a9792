package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.Platform;
import dev.tenon.web.sample.BookApi;
import dev.tenon.web.sample.ShelfRuntime;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer is well-formed and never an error of the server. */
class RobustnessTest {

    private final InProcessClient client = InProcessClient.of(BookApi.routes(ShelfRuntime.on(Platform.live())));

    @Property(tries = 2000)
    void any_bytes_as_a_body(@ForAll byte[] body) {
        assertAnswered(client.header("Content-Type", "application/json").send("POST", "/api/books", body));
    }

    @Property(tries = 3000)
    void any_text_that_looks_like_json_as_a_body(@ForAll("jsonish") String body) {
        assertAnswered(client.post("/api/books", body));
        assertAnswered(client.put("/api/books/book_01h455vb4pex5vsknk084sn02q", body));
    }

    @Property(tries = 3000)
    void any_json_with_familiar_names_as_a_body(@ForAll("objects") String body) {
        assertAnswered(client.post("/api/books", body));
        assertAnswered(client.put("/api/books/book_01h455vb4pex5vsknk084sn02q", body));
    }

    @Property(tries = 3000)
    void any_path(@ForAll("paths") String target, @ForAll("methods") String method) {
        assertAnswered(client.send(method, target, new byte[0]));
    }

    @Property(tries = 2000)
    void any_text_as_a_path(@ForAll String target) {
        assertAnswered(client.get(target));
        assertAnswered(client.get("/api/books/" + target));
        assertAnswered(client.get("/api/books?" + target));
    }

    @Property(tries = 1000)
    void any_header(@ForAll("headers") String value) {
        assertAnswered(client.header("If-Match", value)
                .put("/api/books/book_01h455vb4pex5vsknk084sn02q", "{\"title\":\"x\"}"));
        assertAnswered(client.header("If-None-Match", value).get("/api/books"));
        assertAnswered(client.header("Content-Type", value).post("/api/books", "{}"));
        assertAnswered(client.header("Content-Length", value).post("/api/books", "{}"));
    }

    @Provide
    Arbitrary<String> jsonish() {
        return pieces(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\"title\":",
                "\"subjects\":",
                "\"reviews\":[{\"stars\":",
                "\"price\":",
                "\"binding\":\"",
                "1",
                "-0",
                "1e400",
                "1e999999999",
                "null",
                "true",
                "\\ud800",
                "\\u0000",
                "\"a\"",
                " ",
                "\n",
                "NaN",
                "é",
                "\uD83D",
                "\"on\":\"2026-07-31\"");
    }

    @Provide
    Arbitrary<String> objects() {
        return object(3);
    }

    private static Arbitrary<String> object(int depth) {
        Arbitrary<String> field = Combinators.combine(
                        Arbitraries.of(
                                "title",
                                "subjects",
                                "publishedYear",
                                "binding",
                                "totalCopies",
                                "price",
                                "loanTime",
                                "reviews",
                                "reviewer",
                                "stars",
                                "on",
                                "",
                                "a/b~c"),
                        value(depth - 1))
                .as((name, value) -> '"' + name + "\":" + value);
        return field.list()
                .uniqueElements(text -> text.substring(0, text.indexOf(':')))
                .ofMaxSize(10)
                .map(fields -> "{" + String.join(",", fields) + "}");
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> leaf = Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "5",
                "12.50",
                "1e400",
                "1e-999999999",
                "123456789012345678901234567890",
                "\"\"",
                "\"a\"",
                "\"HARDCOVER\"",
                "\"P1D\"",
                "\"PT-99999999999999999999S\"",
                "\"2026-07-31\"",
                "\"\\udc00\"",
                "\"\\u0000\"");
        if (depth <= 0) {
            return leaf;
        }
        Arbitrary<String> array =
                value(depth - 1).list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]");
        return Arbitraries.oneOf(leaf, array, object(depth));
    }

    @Provide
    Arbitrary<String> paths() {
        return pieces(
                "/",
                "api",
                "books",
                "find",
                "?",
                "&",
                "=",
                "title",
                "limit",
                "subject",
                "binding",
                "+",
                "%",
                "%20",
                "%2F",
                "%ff",
                "%zz",
                "..",
                ".",
                "{bookId}",
                "book_01h455vb4pex5vsknk084sn02q",
                "1",
                "-",
                "é",
                "\u0000",
                "#",
                ";",
                "/api/books",
                "/api/books/find?title=",
                "/api/books?limit=");
    }

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.of(
                "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "");
    }

    @Provide
    Arbitrary<String> headers() {
        return pieces(
                "\"", "W/", "*", ",", " ", "1", "99999999999999999999", "a", "application/json", ";", "charset=", "\t");
    }

    private static Arbitrary<String> pieces(String... pieces) {
        Arbitrary<java.util.List<String>> many = Arbitraries.of(pieces).list().ofMaxSize(20);
        return Combinators.combine(many, Arbitraries.just("")).as((list, separator) -> String.join(separator, list));
    }

    private static void assertAnswered(Response response) {
        assertThat(response.status()).as(response::toString).isBetween(200, 499);
        if (response.status() >= 400 && response.body().length > 0) {
            assertThat(response.header("Content-Type")).contains("application/problem+json");
            assertThat(JsonMapper.shared()
                            .readTree(new String(response.body(), StandardCharsets.UTF_8))
                            .get("status")
                            .intValue())
                    .isEqualTo(response.status());
        }
    }
}
