package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private final InProcessClient client = InProcessClient.of(
            Routes.at(
                    "/api",
                    Route.get("/books/{bookId}", request -> Response.text("book " + value(request, "bookId"))),
                    Route.get("/books/search", request -> Response.text("search")),
                    Route.get(
                            "/books/{bookId}/copies",
                            request -> Response.text("copies of " + value(request, "bookId"))),
                    Route.delete("/books/{bookId}", request -> Response.text("gone " + value(request, "bookId"))),
                    Route.post("/books", request -> Response.text("added")),
                    Route.put(
                            "/{kind}/{id}/x", request -> Response.text(value(request, "kind") + value(request, "id")))),
            Routes.at("", Route.get("/", request -> Response.text("home"))));

    private static String value(Request request, String name) {
        return request.pathParameter(name).get();
    }

    @Test
    void a_literal_segment_beats_a_parameter() {
        assertThat(client.get("/api/books/search").text()).isEqualTo("search");
        assertThat(client.get("/api/books/searches").text()).isEqualTo("book searches");
    }

    @Test
    void a_literal_segment_that_leads_nowhere_gives_way_to_the_parameter() {
        assertThat(client.get("/api/books/search/copies").text()).isEqualTo("copies of search");
        assertThat(client.delete("/api/books/search").text()).isEqualTo("gone search");
        assertThat(client.put("/api/books/7/x", "").text()).isEqualTo("books7");
    }

    @Test
    void the_root_is_a_path() {
        assertThat(client.get("/").text()).isEqualTo("home");
        assertThat(client.get("/?x=1").text()).isEqualTo("home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/books/",
                "/api/books//copies",
                "//api/books/1",
                "/API/books/1",
                "/api/books/1/",
                "/api/books/1/copies/2"
            })
    void a_path_that_only_resembles_a_route_is_404(String path) {
        Response response = client.get(path);

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.header("Content-Type")).contains("application/problem+json");
        assertThat(response.text())
                .isEqualTo("{\"type\":\"urn:tenon:problem:no-such-path\",\"title\":\"No such path\",\"status\":404,"
                        + "\"detail\":\"Nothing is served at this path\",\"instance\":\"" + path + "\"}");
    }

    @Test
    void a_segment_is_decoded_after_the_path_was_split() {
        assertThat(client.get("/api/books/a%2Fb%20c+d%C3%A5").text()).isEqualTo("book a/b c+då");
        assertThat(client.get("/api/%62ooks/search").text()).isEqualTo("search");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/books/%",
                "/api/books/%2",
                "/api/books/%zz",
                "/api/books/%+1",
                "/api/books/%FF",
                "/api/books/%ED%A0%80",
                "/api/books/%C0%AF",
                "/api/books/1?q=%",
                "/api/books/1?%e4=1",
                "api/books/1",
                "*",
                ""
            })
    void a_target_that_is_not_percent_encoded_utf_8_is_400(String target) {
        Response response = client.get(target);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text()).contains("urn:tenon:problem:malformed");
    }

    @Test
    void a_known_path_tells_the_methods_it_answers() {
        Response response = client.send("PATCH", "/api/books/search", new byte[0]);

        assertThat(response.status()).isEqualTo(405);
        assertThat(response.header("Allow")).contains("DELETE, GET, HEAD, OPTIONS");
        assertThat(response.text()).contains("urn:tenon:problem:method-not-allowed");
        assertThat(client.send("BREW", "/api/books", new byte[0]).header("Allow"))
                .contains("OPTIONS, POST");
    }

    @Test
    void options_tells_the_methods_without_a_body() {
        Response response = client.send("OPTIONS", "/api/books/1/copies", new byte[0]);

        assertThat(response.status()).isEqualTo(204);
        assertThat(response.header("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(client.send("OPTIONS", "/nowhere", new byte[0]).status()).isEqualTo(404);
    }

    @Test
    void head_is_get_without_the_body() {
        Response response = client.send("HEAD", "/api/books/search", new byte[0]);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("Content-Type"))
                .isEqualTo(client.get("/api/books/search").header("Content-Type"));
        assertThat(response.body()).isEmpty();
        assertThat(client.send("HEAD", "/api/books", new byte[0]).status()).isEqualTo(405);
    }

    @Test
    void a_body_above_the_limit_is_413_and_does_not_reach_the_route() {
        InProcessClient small = InProcessClient.of(
                WebServer.Options.port(0).withMaxBody(3),
                Routes.at("", Route.post("/", request -> Response.of(200, "text/plain", request.body()))));

        assertThat(small.send("POST", "/", "abc".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("abc");
        assertThat(small.send("POST", "/", "abcd".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(413);
        assertThat(small.header("Content-Length", "99999999999999999999")
                        .send("POST", "/", new byte[0])
                        .status())
                .isEqualTo(413);
    }

    @Test
    void two_routes_for_the_same_requests_are_refused_and_both_named() {
        Routes routes = Routes.at("/api", Route.get("/books/{bookId}", request -> Response.noContent()));
        Routes other = Routes.at("", Route.get("/api/books/{id}", request -> Response.noContent()));

        assertThatThrownBy(() -> routes.and(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GET /api/books/{bookId}")
                .hasMessageContaining("GET /api/books/{id}");
        assertThatThrownBy(() -> InProcessClient.of(routes, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebServer.start(0, routes, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "books", "/books/", "//", "/{}", "/{a", "/a}", "/x{a}", "/{a}/{a}", "/{a b}"})
    void a_template_that_is_not_a_path_is_refused(String template) {
        assertThatThrownBy(() -> Route.get(template, request -> Response.noContent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + template + "'");
    }
}
