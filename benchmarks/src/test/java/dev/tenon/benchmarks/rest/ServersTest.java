package dev.tenon.benchmarks.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared does the same. */
class ServersTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @EnumSource
    void answers_a_book(RestContest.Kind kind) throws IOException, InterruptedException {
        Shelf shelf = Shelf.open();
        try (Served server = kind.serve(shelf)) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(at(server, shelf.bookPath())));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
            assertThat(answer.body())
                    .startsWith("{\"id\":\"book_")
                    .contains(
                            "\"title\":\"Pride and Prejudice\",\"isbn\":\"9780141439518\",\"authorId\":\"author_",
                            "\"authorName\":\"Jane Austen\",\"subjects\":[\"courtship\",\"sisters\"]",
                            "\"publishedYear\":1813,\"totalCopies\":2,\"availableCopies\":2,\"version\":1}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void adds_an_author_for_staff_and_for_nobody_else(RestContest.Kind kind) throws IOException, InterruptedException {
        Shelf shelf = Shelf.open();
        try (Served server = kind.serve(shelf)) {
            HttpRequest.Builder post = HttpRequest.newBuilder(at(server, "/api/catalog/authors"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"name\":\"Mary Shelley\",\"biography\":\"Novelist\"}"));

            HttpResponse<String> refused = send(post.copy().header("Authorization", "Bearer of.no.good"));
            HttpResponse<String> added = send(post.header("Authorization", "Bearer " + Shelf.token()));

            assertThat(refused.statusCode()).isBetween(401, 403);
            assertThat(added.statusCode()).isEqualTo(201);
            assertThat(added.body()).startsWith("\"author_");
            assertThat(shelf.runtime().catalogAuthors().findByName("Mary Shelley"))
                    .hasSize(1);
        }
    }

    private static URI at(Served server, String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
