package dev.tenon.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.platform.Platform;
import dev.tenon.validation.FieldErrors;
import dev.tenon.web.sample.BookApi;
import dev.tenon.web.sample.ShelfRuntime;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a request becomes a record, and what is said when it cannot; seen from outside. */
class BindingTest {

    private static final String COMPLETE = """
        {"title": "Emma", "subjects": ["novel", "love", "novel"], "publishedYear": 1815, "binding": "HARDCOVER",
         "totalCopies": 3, "price": 12.50, "loanTime": "P7D",
         "reviews": [{"reviewer": "Jane", "stars": 5, "on": "2026-07-31"}]}
        """;

    private final InProcessClient client = InProcessClient.of(BookApi.routes(ShelfRuntime.on(Platform.live())));

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void very_many_unknown_fields_and_broken_rules_are_answered_in_time() {
        Route route = Route.post("/tags", request -> {
            Input input = Input.of(request);
            return input.read(() -> input.body("tags", Decoder.seq(Decoder.TEXT)), tags -> {
                        FieldErrors errors = new FieldErrors();
                        errors.each("tags", tags, errors::notBlank);
                        return errors.toSeq();
                    })
                    .fold(problem -> problem.toResponse(request), tags -> Response.noContent());
        });
        String unknown =
                IntStream.range(0, 20_000).mapToObj(i -> "\"x" + i + "\":1,").collect(joining());
        String body = "{" + unknown + "\"tags\":[" + "\"\",".repeat(50_000) + "\"\"]}";

        Response response = InProcessClient.of(new Routes(Vector.of(route))).post("/tags", body);

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.text().split("must not be blank", -1)).hasSize(50_002);
        assertThat(response.text().split("is unknown", -1)).hasSize(20_001);
    }

    @Test
    void fields_that_nobody_reads_are_passed_over_where_that_is_wished() {
        Route route = Route.post("/titles/{id}", request -> {
            Input input = Input.of(request).ignoringUnknownFields();
            return input.read(() -> input.path("id", Decoder.INT)
                            + input.body("title", Decoder.TEXT)
                            + input.body(
                                    "parts", Decoder.seq(Decoder.object(fields -> fields.field("on", Decoder.TEXT)))))
                    .fold(problem -> problem.toResponse(request), Response::text);
        });
        InProcessClient titles = InProcessClient.of(new Routes(Vector.of(route)));

        Response read = titles.post("/titles/7", """
            {"id": 8, "title": "Emma", "titel": "Emma", "parts": [{"on": "a", "off": {"x": 1}}], "more": [1]}
            """);
        Response refused = titles.post("/titles/7", "{\"titel\": \"Emma\", \"parts\": [{\"off\": 1}]}");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).isEqualTo("7EmmaList(a)");
        assertThat(errors(json(refused))).isEqualTo("""
            /title: is required
            /parts/0/on: is required
            """);
    }

    @Test
    void a_complete_body_is_bound_and_read_back() {
        Response added = client.post("/api/books", COMPLETE);
        assertThat(added.status()).isEqualTo(201);
        String id = json(added).asString();
        assertThat(added.header("Location")).contains("/api/books/" + id);

        JsonNode book = json(client.get("/api/books/" + id));
        assertThat(book.get("addedAt").asString()).endsWith("Z");
        assertThat(book.toString().replaceAll(",\"addedAt\":\"[^\"]*\"", ""))
                .isEqualTo("{\"id\":\"" + id + "\",\"title\":\"Emma\",\"subjects\":[\"novel\",\"love\"],"
                        + "\"publishedYear\":1815,\"binding\":\"HARDCOVER\",\"totalCopies\":3,\"price\":12.50,"
                        + "\"loanTime\":\"PT168H\","
                        + "\"reviews\":[{\"reviewer\":\"Jane\",\"stars\":5,\"on\":\"2026-07-31\"}],\"version\":1}");
    }

    @Test
    void what_is_not_given_or_null_takes_its_default_or_is_none() {
        String id = json(client.post("/api/books", """
            {"title": "Emma", "subjects": [], "binding": "PAPERBACK", "price": 1, "reviews": [],
             "totalCopies": null, "publishedYear": null}
            """)).asString();

        JsonNode book = json(client.get("/api/books/" + id));
        assertThat(book.get("totalCopies").asInt()).isEqualTo(1);
        assertThat(book.get("loanTime").asString()).isEqualTo("PT336H");
        assertThat(book.has("publishedYear")).isFalse();
    }

    @Test
    void every_error_is_told_at_once_with_its_pointer() {
        Response response = client.post("/api/books", """
            {"titel": "Emma", "subjects": ["a", 2, null], "publishedYear": "1815", "binding": "HARDCOVR",
             "totalCopies": 0, "price": -1,
             "reviews": [{"reviewer": "Jane", "stars": 5, "when": 1}, {"stars": 6, "on": "31.7."}, 3,
                         {"reviewer": "Tom", "stars": 6}]}
            """);

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.header("Content-Type")).contains("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("type").asString()).isEqualTo("urn:tenon:problem:invalid");
        assertThat(problem.get("title").asString()).isEqualTo("Invalid");
        assertThat(problem.get("instance").asString()).isEqualTo("/api/books");
        assertThat(errors(problem)).isEqualTo("""
            /title: is required
            /subjects/1: must be a text, found a whole number
            /subjects/2: must not be null
            /publishedYear: must be a whole number, found a text
            /binding: must be one of HARDCOVER, PAPERBACK; did you mean 'HARDCOVER'?
            /reviews/0/when: is unknown
            /reviews/1/reviewer: is required
            /reviews/1/on: must be a date such as 2026-07-31
            /reviews/2: must be an object, found a whole number
            /reviews/3: must have 0 to 5 stars, has 6
            /titel: is unknown; did you mean 'title'?
            """);
    }

    @Test
    void rules_of_fields_are_told_together_with_what_could_not_be_read() {
        Response response = client.post("/api/books", """
            {"title": " ", "subjects": [], "binding": "PAPERBACK", "totalCopies": 0, "price": "1",
             "reviews": [{"reviewer": "", "stars": 1}]}
            """);

        assertThat(response.status()).isEqualTo(422);
        assertThat(errors(json(response))).isEqualTo("""
            /price: must be a number, found a text
            /title: must not be blank
            /totalCopies: must be greater than 0
            /reviews/0/reviewer: must not be blank
            """);
    }

    @Test
    void a_field_that_cannot_be_read_is_not_judged_by_its_placeholder() {
        Response response = client.post("/api/books", COMPLETE.replace("\"totalCopies\": 3", "\"totalCopies\": 3.5"));

        assertThat(errors(json(response)))
                .isEqualTo("/totalCopies: must be a whole number, found a number with a fraction\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", " \n ", "{\"title\": null}"})
    void an_empty_body_lacks_every_required_field(String body) {
        Response response = client.post("/api/books", body);

        assertThat(response.status()).isEqualTo(422);
        assertThat(errors(json(response))).isEqualTo("""
            /title: is required
            /subjects: is required
            /binding: is required
            /price: is required
            /reviews: is required
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"x\"", "null", "true"})
    void a_body_that_is_no_object_is_422(String body) {
        Response response = client.post("/api/books", body);

        assertThat(response.status()).isEqualTo(422);
        assertThat(json(response).get("errors").get(0).get("pointer").asString())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": }                        | (line 1, column 11)",
                "{\"title\": \"a\", \"title\": \"b\"} | Duplicate",
                "{\"title\": \"a\"} x                 | (line 1",
                "{'title': 1}                         | (line 1",
                "{\"title\": 01}                      | (line 1",
                "{\"title\": NaN}                     | (line 1",
                "{\"title\": \"a                      | (line 1",
                "{                                    | (line 1",
                "{\"subjects\": [                      | (line 1",
                "}                                    | (line 1"
            })
    void a_body_that_is_no_json_is_400_with_its_place(String body, String said) {
        Response response = client.post("/api/books", body);

        assertThat(response.status()).isEqualTo(400);
        JsonNode problem = json(response);
        assertThat(problem.get("type").asString()).isEqualTo("urn:tenon:problem:malformed");
        assertThat(problem.get("detail").asString())
                .startsWith("The body is not JSON: ")
                .doesNotContain("Source", "REDACTED", "StreamReadFeature")
                .contains(said);
    }

    @Test
    void a_body_nested_too_deep_or_with_an_endless_number_is_400() {
        String deep = "{\"title\":" + "[".repeat(100) + "]".repeat(100) + "}";
        String number = "{\"price\":" + "9".repeat(5000) + "}";

        assertThat(client.post("/api/books", deep).status()).isEqualTo(400);
        assertThat(client.post("/api/books", deep).text())
                .contains("nested deeper than 64")
                .doesNotContain("Jackson", "Constraints");
        assertThat(client.post("/api/books", number).status()).isEqualTo(400);
        assertThat(errors(json(client.post("/api/books", COMPLETE.replace("12.50", "1e999999999")))))
                .isEqualTo("/price: must be a number with an exponent of at most 1000\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999991", "1e-9999999991", "1e2147483648"})
    void an_exponent_that_no_decimal_has_is_400_and_not_a_defect(String number) {
        assertThat(client.post("/api/books", COMPLETE.replace("12.50", number)).status())
                .isEqualTo(400);
    }

    @Test
    void a_body_that_is_not_utf_8_is_400() {
        Response response = client.header("Content-Type", "application/json")
                .send("POST", "/api/books", "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(response.status()).isEqualTo(400);
        assertThat(json(response).get("detail").asString()).isEqualTo("The body is not UTF-8");
    }

    @Test
    void a_text_with_half_a_surrogate_pair_is_refused() {
        Response response = client.post("/api/books", COMPLETE.replace("Emma", "\\ud800"));

        assertThat(errors(json(response))).isEqualTo("/title: must be Unicode text, found half a surrogate pair\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "text/plain",
                "application/jsonp",
                "application/json; charset=latin1",
                "json",
                ""
            })
    void another_media_type_is_415(String type) {
        Response response = client.header("Content-Type", type).post("/api/books", COMPLETE);

        assertThat(response.status()).isEqualTo(415);
        assertThat(response.header("Accept")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON;charset=\"UTF-8\"", "application/merge-patch+json"})
    void json_has_several_names(String type) {
        assertThat(client.header("Content-Type", type)
                        .post("/api/books", COMPLETE)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_body_without_media_type_is_415_so_that_no_foreign_page_can_send_it() {
        assertThat(client.send("POST", "/api/books", COMPLETE.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void a_path_value_that_cannot_be_read_is_400() {
        Response response = client.get("/api/books/book_x");

        assertThat(response.status()).isEqualTo(400);
        JsonNode problem = json(response);
        assertThat(problem.get("type").asString()).isEqualTo("urn:tenon:problem:malformed");
        assertThat(problem.get("errors").get(0).get("parameter").asString()).isEqualTo("bookId");
        assertThat(problem.get("errors").get(0).get("detail").asString())
                .startsWith("must be a BookId such as book_")
                .endsWith("found 'book_x'");
    }

    @Test
    void a_field_that_the_path_gives_is_not_taken_from_the_body() {
        Response response =
                client.put("/api/books/book_01h455vb4pex5vsknk084sn02q", "{\"title\":\"x\",\"bookId\":\"y\"}");

        assertThat(response.status()).isEqualTo(422);
        assertThat(errors(json(response)))
                .isEqualTo("/bookId: is not read from the body, but from the path or the query\n");
    }

    @Test
    void a_bad_path_and_a_bad_body_are_told_together_as_400() {
        Response response = client.put("/api/books/x", "{}");

        assertThat(response.status()).isEqualTo(400);
        assertThat(json(response).get("errors").size()).isEqualTo(2);
        assertThat(json(response).get("errors").get(1).get("pointer").asString())
                .isEqualTo("/title");
    }

    @Test
    void query_parameters_that_cannot_be_read_are_400_all_at_once() {
        Response response = client.get("/api/books?binding=SOFT&reviewedOnly=yes&limit=1&limit=2");

        assertThat(response.status()).isEqualTo(400);
        assertThat(errors(json(response))).isEqualTo("""
            binding: must be one of HARDCOVER, PAPERBACK
            reviewedOnly: must be true or false
            limit: must be given once, found 2
            """);
    }

    @Test
    void query_parameters_may_repeat_and_others_are_ignored() {
        client.post("/api/books", COMPLETE);
        client.post("/api/books", COMPLETE.replace("Emma", "Persuasion").replace("love", "war + peace"));

        assertThat(json(client.get("/api/books")).size()).isEqualTo(2);
        assertThat(json(client.get("/api/books?subject=novel&subject=war+%2B%20peace&utm=1&reviewedOnly=true"))
                        .size())
                .isEqualTo(1);
        assertThat(json(client.get("/api/books?limit=1&binding=HARDCOVER")).size())
                .isEqualTo(1);
        assertThat(json(client.get("/api/books?binding=PAPERBACK")).size()).isZero();
    }

    @Test
    void a_required_query_parameter_that_is_missing_is_400() {
        assertThat(errors(json(client.get("/api/books/find")))).isEqualTo("title: is required\n");
        assertThat(client.get("/api/books/find").status()).isEqualTo(400);
    }

    @Test
    void nothing_found_is_404() {
        client.post("/api/books", COMPLETE);

        assertThat(client.get("/api/books/find?title=Emma").status()).isEqualTo(200);
        assertThat(client.get("/api/books/find?title=Emmo").status()).isEqualTo(404);
        assertThat(client.get("/api/books/find?title=Emmo").text()).contains("urn:tenon:problem:not-found");
    }

    private static JsonNode json(Response response) {
        return JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(response.body());
    }

    private static String errors(JsonNode problem) {
        StringBuilder text = new StringBuilder();
        for (JsonNode error : problem.get("errors")) {
            String where = error.has("pointer") ? "pointer" : "parameter";
            text.append(error.get(where).asString())
                    .append(": ")
                    .append(error.get("detail").asString())
                    .append('\n');
        }
        return text.toString();
    }
}
