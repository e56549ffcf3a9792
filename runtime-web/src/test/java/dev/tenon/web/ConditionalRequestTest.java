package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.Platform;
import dev.tenon.web.sample.BookApi;
import dev.tenon.web.sample.ShelfRuntime;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, section 13. */
class ConditionalRequestTest {

    private final InProcessClient client = InProcessClient.of(BookApi.routes(ShelfRuntime.on(Platform.live())));
    private final String book =
            client.post("/api/books", """
                {"title": "Emma", "subjects": [], "binding": "PAPERBACK", "price": 1, "reviews": []}
                """).header("Location").get();

    @Test
    void a_versioned_result_has_its_version_as_strong_etag() {
        assertThat(client.get(book).header("ETag")).contains("\"1\"");
        client.put(book, "{\"title\": \"Emma, again\"}");
        assertThat(client.get(book).header("ETag")).contains("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"7\", \"1\"", "*"})
    void a_get_of_what_the_caller_has_is_304_without_a_body(String known) {
        Response response = client.header("If-None-Match", known).get(book);

        assertThat(response.status()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(response.header("ETag")).contains("\"1\"");
        assertThat(response.header("Content-Type")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"11\"", "1", "", "\"1"})
    void a_get_of_what_the_caller_does_not_have_is_200(String known) {
        assertThat(client.header("If-None-Match", known).get(book).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", "\"0\", \"1\"", "W/\"9\", \"1\""})
    void a_put_on_the_version_that_is_stored_is_done(String expected) {
        Response response = client.header("If-Match", expected).put(book, "{\"title\": \"New\"}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("ETag")).contains("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"0\"", "W/\"1\"", "\"abc\"", "\"99999999999999999999\""})
    void a_put_on_another_version_is_412(String expected) {
        Response response = client.header("If-Match", expected).put(book, "{\"title\": \"New\"}");

        assertThat(response.status()).isEqualTo(412);
        assertThat(response.text()).contains("urn:tenon:problem:conflict", "\"reason\":\"stale-version\"");
        assertThat(client.get(book).header("ETag")).contains("\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "\"1\" \"2\"", "", "\"1\", x", "*, \"1\"", "w/\"1\""})
    void an_if_match_that_is_malformed_is_400(String header) {
        Response response = client.header("If-Match", header).put(book, "{\"title\": \"New\"}");

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text()).contains("{\"header\":\"If-Match\",\"detail\":\"must be * or entity tags such as");
    }

    @Test
    void a_list_of_nothing_but_commas_does_not_use_up_the_stack() {
        String commas = ",".repeat(16_000);

        assertThat(client.header("If-None-Match", "\"1\"" + commas).get(book).status())
                .isEqualTo(304);
        assertThat(client.header("If-Match", "\"1\"" + commas)
                        .put(book, "{\"title\": \"New\"}")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"3\" | 3", "\"3\",\"12\" | 12", "\"\" | -1", "\"a\",\"4\" ,  | 4"})
    void the_newest_version_of_a_list_counts(String header, long version) {
        assertThat(EntityTags.expectedVersion(header)).isEqualTo(Either.right(Option.some(version)));
    }
}
