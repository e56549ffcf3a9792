package library.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import library.Invariants;
import library.Json;
import library.Until;
import library.app.Options.Database.InMemory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole library over a real socket. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryAppTest {

    private static final String BOOKS = "/api/catalog/books";

    private final LibraryApp library = LibraryApp.open(new Options(0, new InMemory()));
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    void the_invariants_hold_until_it_closes() {
        var catalog = library.catalog();
        Until.holds(() -> Invariants.broken(
                        catalog.runtime(),
                        library.lending().runtime(),
                        catalog.bookSearch().verify().runOrThrow(catalog))
                .isEmpty());
        http.close();
        library.close();
    }

    @Test
    void the_page_is_at_the_root() throws Exception {
        var page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body()).contains("<html", BOOKS, "href=\"/operations\"");
    }

    @Test
    void programs_read_what_it_answers_and_what_it_tells() throws Exception {
        var openApi = Json.parse(get("/openapi.json").body());
        assertThat(openApi.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(Json.texts(openApi.get("tags"), "name")).containsExactly("Catalog", "Lending");

        var asyncApi = Json.parse(get("/asyncapi.json").body());
        assertThat(asyncApi.get("operations").propertyNames())
                .containsExactlyInAnyOrder(
                        "sendCatalogEvents", "receiveCatalogEvents", "sendLendingEvents", "receiveLendingEvents");
        assertThat(get("/openapi").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_runs_it_sees_its_queues_and_jobs() throws Exception {
        assertThat(get("/operations").statusCode()).isEqualTo(200);

        var overview = get("/operations/api/overview");
        assertThat(overview.statusCode()).isEqualTo(200);
        var contexts = Json.parse(overview.body()).get("contexts");
        assertThat(Json.texts(contexts.at("/0/queues"), "name"))
                .containsExactly(
                        "catalog-events.outbox", "lending-events.inbox", "lending-events.parked", "CatalogSearch.Book");
        assertThat(Json.texts(contexts.at("/0/jobs"), "name")).containsExactly("BringInBooks");
        var lending = contexts.get(1);
        assertThat(Json.texts(lending.at("/queues/0/consumers"), "name"))
                .containsExactly(
                        "ActiveLoans.count(DomainEvent)", "HoldQueue.on(BookReturned)", "Reminders.on(LoanOverdue)");
        assertThat(Json.texts(lending.get("jobs"), "name"))
                .containsExactly("CheckOverdueLoans", "ExpireHolds", "SendDueReminder");
    }

    @Test
    void the_library_says_that_it_is_ready_and_what_it_is_made_of() throws Exception {
        var ready = get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(Json.texts(Json.parse(ready.body()).get("components"), "name"))
                .containsExactly(
                        "doorkeeper",
                        "storage",
                        "Catalog.transactions",
                        "Catalog.transport",
                        "CatalogJobs.cron",
                        "CatalogJobs.BringInBooks",
                        "catalog-events.relay",
                        "Availability.on(LendingEvents)",
                        "lending-events.parked",
                        "CatalogSearch.Book@main",
                        "Lending.transactions",
                        "Lending.transport",
                        "ActiveLoans.count(DomainEvent)",
                        "HoldQueue.on(BookReturned)",
                        "Reminders.on(LoanOverdue)",
                        "LendingJobs.cron",
                        "LendingJobs.CheckOverdueLoans",
                        "LendingJobs.ExpireHolds",
                        "LendingJobs.SendDueReminder",
                        "lending-events.relay",
                        "Acquisitions.on(BookAdded)",
                        "catalog-events.parked",
                        "books",
                        "web",
                        "configuration");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void figures_are_told_to_staff() throws Exception {
        get(BOOKS);

        assertThat(get("/metrics").body())
                .contains("tenon_context_up{context=\"Catalog\"} 1", "tenon_context_up{context=\"Lending\"} 1")
                .contains("http_route=\"" + BOOKS + "\",http_response_status_code=\"200\"");
        var anonymous = HttpRequest.newBuilder(URI.create("http://localhost:" + library.port() + "/metrics"));
        assertThat(send(anonymous).statusCode()).isEqualTo(401);
    }

    @Test
    void the_cursor_leads_through_all_classic_books() throws Exception {
        Seq<String> seen = List.empty();
        var cursor = "";
        do {
            var slice = Json.parse(get(BOOKS + "?limit=7" + cursor).body());
            seen = seen.appendAll(Json.texts(slice.get("items"), "id"));
            cursor = slice.hasNonNull("next") ? "&cursor=" + slice.get("next").asString() : "";
        } while (!cursor.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo((int) library.books());
    }

    @Test
    void a_book_goes_from_the_shelf_to_a_patron_and_back() throws Exception {
        var book = first("id");
        var patron = Json.parse(post("/api/lending/patrons", """
            {"name": "Ada", "email": "ada@example.org"}\
            """).body()).asString();

        var loan = post("/api/lending/loans", """
            {"patronId": "%s", "bookId": "%s"}\
            """.formatted(patron, book));
        assertThat(loan.statusCode()).isEqualTo(201);

        untilAvailable(book, 1);

        var back = post("/api/lending/loans/" + Json.parse(loan.body()).asString() + "/return", "");
        assertThat(back.statusCode()).isEqualTo(200);
        untilAvailable(book, 0);
    }

    @Test
    void a_book_is_added_read_updated_and_removed() throws Exception {
        var body = """
            {"title": "A New Book", "isbn": "9780306406157", "authorId": "%s", "subjects": []}\
            """.formatted(first("authorId"));
        var added = post(BOOKS, body);
        assertThat(added.statusCode()).isEqualTo(201);
        var location = added.headers().firstValue("Location").orElseThrow();

        var read = get(location);
        assertThat(read.statusCode()).isEqualTo(200);
        var etag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request(location).header("If-None-Match", etag)).statusCode())
                .isEqualTo(304);

        var again = post(BOOKS, body);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Content-Type")).hasValue("application/problem+json");

        assertThat(put(location, etag)).isEqualTo(204);
        assertThat(put(location, etag)).isEqualTo(412);

        assertThat(send(request(location).DELETE()).statusCode()).isEqualTo(204);
        assertThat(get(location).statusCode()).isEqualTo(404);
    }

    @Test
    void a_closed_library_does_not_answer() throws Exception {
        var other = LibraryApp.open(new Options(0, new InMemory()));
        var address = URI.create("http://localhost:" + other.port() + "/");
        assertThat(http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);

        other.close();

        try (var fresh = HttpClient.newHttpClient()) {
            assertThatExceptionOfType(ConnectException.class)
                    .isThrownBy(() -> fresh.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()));
        }
    }

    /** The catalogue hears of loans soon after. */
    private void untilAvailable(String book, int lent) {
        Until.holds(() -> {
            var found = Json.parse(get(BOOKS + "/" + book).body());
            return found.get("totalCopies").asInt()
                            - found.get("availableCopies").asInt()
                    == lent;
        });
    }

    private String first(String member) throws Exception {
        return Json.texts(Json.parse(get(BOOKS + "?limit=1").body()).get("items"), member)
                .head();
    }

    private HttpResponse<String> get(String target) throws IOException, InterruptedException {
        return send(request(target));
    }

    private HttpResponse<String> post(String target, String json) throws IOException, InterruptedException {
        return send(request(target).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private int put(String target, String etag) throws IOException, InterruptedException {
        return send(request(target)
                        .header("Content-Type", "application/json")
                        .header("If-Match", etag)
                        .PUT(BodyPublishers.ofString("""
                            {"title": "A Newer Book", "subjects": []}\
                            """)))
                .statusCode();
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + library.port() + target))
                .header("Authorization", Tokens.STAFF)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
