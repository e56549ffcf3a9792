package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import library.Calls;
import library.Json;
import library.contracts.BookId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogRestApiTest {

    private static final String BOOKS = "/api/catalog/books";

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final Shelves shelves = new Shelves(catalog);
    private final Author austen = shelves.author("Jane Austen");
    private final InProcessClient client = Calls.by(Calls.STAFF, CatalogRestApi.routes(catalog));

    @AfterEach
    void the_invariants_hold() {
        shelves.checkInvariants();
    }

    @Test
    void an_author_is_added() {
        var added = Calls.anew(client).post("/api/catalog/authors", """
            {"name": "Bram Stoker"}\
            """);

        assertThat(added.status()).isEqualTo(201);
        assertThat(catalog.stores().authors().all().map(author -> author.id().toString()))
                .contains(Json.of(added).asString());
    }

    @Test
    void an_added_book_is_where_its_location_says() {
        var added = Calls.anew(client).post(BOOKS, book(Shelves.EMMA));

        assertThat(added.status()).isEqualTo(201);
        var found = client.get(added.header("Location").get());
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.header("ETag")).containsExactly("\"1\"");
        assertThat(Json.of(found)).isEqualTo(Json.parse("""
            {
              "id": %s, "title": "Emma", "isbn": "9780141439587", "authorId": "%s", "authorName": "Jane Austen",
              "subjects": ["novel", "comedy"], "publishedYear": 1815, "totalCopies": 1, "availableCopies": 1,
              "version": 1
            }\
            """.formatted(added.text(), austen.id())));
    }

    @Test
    void the_same_isbn_again_is_a_conflict() {
        Calls.anew(client).post(BOOKS, book(Shelves.EMMA));

        var problem = Json.problem(Calls.anew(client).post(BOOKS, book("978-0-14-143958-7")), 409, "conflict");

        assertThat(problem.get("reason").asString()).isEqualTo("duplicate-value");
        assertThat(problem.get("detail").asString()).contains("isbn", "9780141439587");
    }

    @Test
    void more_books_in_a_minute_than_are_allowed_are_refused_until_it_is_over() {
        var again = client.header("Idempotency-Key", "emma");
        List.range(0, 1_000)
                .forEach(i -> assertThat(again.post(BOOKS, book(Shelves.EMMA)).status())
                        .isEqualTo(201));

        var refused = again.post(BOOKS, book(Shelves.EMMA));
        Json.problem(refused, 429, "rate-limited");
        assertThat(refused.header("Retry-After")).isNotEmpty();

        catalog.clock().advance(Duration.ofMinutes(1));
        assertThat(again.post(BOOKS, book(Shelves.EMMA)).status()).isEqualTo(201);
        assertThat(catalog.stores().books().all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=1000", "page=501&size=20", "page=101&size=100"})
    void a_page_that_is_too_far_down_is_refused_by_the_name_it_has_in_the_request(String page) {
        var problem = Json.problem(client.get(BOOKS + "/search?q=emma&" + page), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "parameter")).containsExactly("page");
        assertThat(Json.texts(problem.get("errors"), "detail"))
                .containsExactly("must be within the first 10000 books that are found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=500&size=20", "page=100&size=100"})
    void the_last_page_that_can_be_seen_is_empty_when_less_is_found(String page) {
        var found = client.get(BOOKS + "/search?q=emma&" + page);

        assertThat(found.status()).isEqualTo(200);
        assertThat(Json.of(found).get("hits")).isEmpty();
    }

    @Test
    void a_book_of_an_unknown_author_is_not_found() {
        var body = book(Shelves.EMMA).replace(austen.id().toString(), "author_00000000000000000000000000");

        assertThat(Json.problem(Calls.anew(client).post(BOOKS, body), 404, "not-found")
                        .get("detail")
                        .asString())
                .startsWith("Author author_0000");
    }

    @Test
    void all_errors_of_a_body_are_said_at_once_with_pointers() {
        var problem = Json.problem(Calls.anew(client).post(BOOKS, """
            {"title": " ", "isbn": "123", "subjects": ["novel", ""], "totalCopies": 0, "publishedYear": "once"}\
            """), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "pointer"))
                .containsExactlyInAnyOrder(
                        "/title", "/isbn", "/authorId", "/subjects/1", "/totalCopies", "/publishedYear");
        assertThat(Json.texts(problem.get("errors"), "detail"))
                .allSatisfy(detail -> assertThat(detail).isNotBlank());
        assertThat(catalog.stores().books().calls()).isEmpty();
    }

    @Test
    void a_misspelt_field_is_refused_with_the_name_that_was_meant() {
        var problem = Json.problem(
                Calls.anew(client).post(BOOKS, book(Shelves.EMMA).replace("title", "titel")), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "pointer")).contains("/titel");
        assertThat(problem.toString()).contains("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"title\": }", "[1, 2", "{} {}"})
    void malformed_json_is_refused(String body) {
        Json.problem(Calls.anew(client).post(BOOKS, body), 400, "malformed");
    }

    @Test
    void an_absent_body_lacks_every_required_field() {
        var problem = Json.problem(Calls.anew(client).post(BOOKS, ""), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "pointer"))
                .containsExactly("/title", "/isbn", "/authorId", "/subjects");
    }

    @Test
    void a_body_of_another_media_type_is_refused() {
        Json.problem(client.header("Content-Type", "text/plain").post(BOOKS, "{}"), 415, "unsupported-media-type");
    }

    @Test
    void an_unknown_book_is_not_found() {
        var nothing = BookId.next().runOrThrow(catalog);

        var problem = Json.problem(client.get(BOOKS + "/" + nothing), 404, "not-found");

        assertThat(problem.get("detail").asString()).isEqualTo("Book " + nothing + " does not exist");
        assertThat(problem.get("instance").asString()).isEqualTo(BOOKS + "/" + nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "emma", "author_00000000000000000000000000", "book_", "book_0000"})
    void a_malformed_id_is_refused(String id) {
        Json.problem(client.get(BOOKS + "/" + id), 400, "malformed");
        Json.problem(client.delete(BOOKS + "/" + id), 400, "malformed");
    }

    @Test
    void an_update_needs_the_current_version() {
        var emma = BOOKS + "/" + shelves.book("Emma", Shelves.EMMA, austen).id();
        var body = """
            {"title": "Emma: A Novel", "subjects": []}\
            """;

        assertThat(client.header("If-Match", "\"1\"").put(emma, body).status()).isEqualTo(204);
        var stale = Json.problem(client.header("If-Match", "\"1\"").put(emma, body), 412, "conflict");

        assertThat(stale.get("reason").asString()).isEqualTo("stale-version");
        assertThat(client.get(emma).header("ETag")).containsExactly("\"2\"");
    }

    @Test
    void an_update_without_if_match_is_made_whatever_the_version() {
        var emma = BOOKS + "/" + shelves.book("Emma", Shelves.EMMA, austen).id();

        assertThat(client.put(emma, """
            {"title": "EMMA", "subjects": ["novel"], "publishedYear": 1815}\
            """).status()).isEqualTo(204);

        assertThat(Json.of(client.get(emma)).get("title").asString()).isEqualTo("EMMA");
    }

    @Test
    void an_if_match_that_is_no_entity_tag_is_refused() {
        var emma = BOOKS + "/" + shelves.book("Emma", Shelves.EMMA, austen).id();

        Json.problem(client.header("If-Match", "1").put(emma, """
            {"title": "EMMA", "subjects": []}\
            """), 400, "malformed");
    }

    @Test
    void a_removed_book_is_gone() {
        var emma = BOOKS + "/" + shelves.book("Emma", Shelves.EMMA, austen).id();

        var removed = client.delete(emma);

        assertThat(removed.status()).isEqualTo(204);
        assertThat(removed.body()).isEmpty();
        Json.problem(client.get(emma), 404, "not-found");
        Json.problem(client.delete(emma), 404, "not-found");
    }

    @Test
    void a_book_with_copies_on_loan_is_not_removed() {
        var emma = BOOKS + "/" + shelves.lentBook("Emma", Shelves.EMMA, austen).id();

        Json.problem(client.delete(emma), 409, "copies-on-loan");
        assertThat(client.get(emma).status()).isEqualTo(200);
    }

    @Test
    void a_book_that_the_caller_has_is_not_sent_again() {
        var emma = BOOKS + "/" + shelves.book("Emma", Shelves.EMMA, austen).id();
        var etag = client.get(emma).header("ETag").get();

        var again = client.header("If-None-Match", etag).get(emma);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        client.put(emma, """
            {"title": "EMMA", "subjects": []}\
            """);
        assertThat(client.header("If-None-Match", etag).get(emma).status()).isEqualTo(200);
    }

    @Test
    void the_cursor_leads_through_all_books() {
        var books = shelves.books(23, austen);

        assertThat(walk(BOOKS + "?limit=5"))
                .containsExactlyElementsOf(books.map(book -> book.id().toString()));
    }

    @Test
    void the_cursor_leads_through_all_books_of_a_narrowed_list() {
        shelves.books(7, shelves.author("Bram Stoker"));
        var emma = shelves.book("Emma", Shelves.EMMA, austen, "novel");

        assertThat(walk(BOOKS + "?limit=1&availableOnly=true&subject=novel&authorId=" + austen.id()))
                .containsExactly(emma.id().toString());
    }

    @Test
    void a_slice_has_20_books_unless_asked() {
        shelves.books(23, austen);

        assertThat(Json.of(client.get(BOOKS)).get("items")).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=many", "authorId=austen", "availableOnly=maybe", "cursor=no/cursor"})
    void a_parameter_that_cannot_be_read_is_refused(String query) {
        Json.problem(client.get(BOOKS + "?" + query), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "cursor=AAAA"})
    void a_parameter_that_breaks_a_rule_is_refused(String query) {
        var problem = Json.problem(client.get(BOOKS + "?" + query), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "parameter"))
                .containsExactly(query.substring(0, query.indexOf('=')));
    }

    @Test
    void another_method_is_refused_with_those_there_are() {
        var refused = client.send("PATCH", BOOKS, new byte[0]);

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow").get()).contains("GET", "POST");
    }

    @Test
    void a_path_that_is_not_served_is_not_found() {
        Json.problem(client.get("/api/catalog/cooks"), 404, "no-such-path");
    }

    private String book(String isbn) {
        return """
            {"title": "Emma", "isbn": "%s", "authorId": "%s", "subjects": ["novel", "comedy"], "publishedYear": 1815}\
            """.formatted(isbn, austen.id());
    }

    private Seq<String> walk(String list) {
        Seq<String> seen = List.empty();
        var target = list;
        while (seen.size() < 1_000) {
            Response slice = client.get(target);
            assertThat(slice.status()).as(slice.text()).isEqualTo(200);
            seen = seen.appendAll(Json.texts(Json.of(slice).get("items"), "id"));
            if (!Json.of(slice).hasNonNull("next")) {
                return seen;
            }
            target = list + "&cursor=" + Json.of(slice).get("next").asString();
        }
        throw new AssertionError("the cursor does not end: " + seen);
    }
}
