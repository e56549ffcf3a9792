package library.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.job.JobId;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import library.Calls;
import library.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportBooksRestTest {

    private static final String IMPORT = "/api/catalog/books/import";

    private final TestCatalogRuntime catalog = TestCatalogRuntime.create();
    private final InProcessClient client = Calls.by(Calls.STAFF, CatalogRestApi.routes(catalog));

    @Test
    void an_import_is_accepted_with_a_job_that_tells_what_became_of_it() {
        var accepted = begin("title,author,publishedYear,isbn\\nEmma,Jane Austen,1815,9780141439587"
                + "\\nDracula,Bram Stoker,1897,123");

        assertThat(accepted.status()).isEqualTo(202);
        var job = JobId.fromString(Json.of(accepted).asString());
        assertThat(accepted.header("Location")).containsExactly("/api/catalog/imports/" + job);
        assertThat(Json.of(client.get("/api/catalog/imports/" + job))).isEqualTo(Json.parse("""
            {"state": "READY", "added": 0, "badLines": []}\
            """));

        catalog.settle();

        assertThat(Json.of(client.get("/api/catalog/imports/" + job))).isEqualTo(Json.parse("""
            {
              "state": "SUCCEEDED", "added": 1,
              "badLines": [
                {"line": 3, "reason": "isbn must be an ISBN-10 or ISBN-13 with a correct check digit"}
              ]
            }\
            """));
        assertThat(Json.texts(Json.of(client.get("/api/catalog/books")).get("items"), "title"))
                .containsExactly("Emma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "title,author,isbn", "title,author\\nEmma,Jane Austen"})
    void what_is_no_list_of_books_is_refused(String csv) {
        var problem = Json.problem(begin(csv), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "pointer")).containsExactly("/csv");
    }

    @Test
    void an_import_that_never_was_is_not_found() {
        Json.problem(client.get("/api/catalog/imports/job_00000000000000000000000001"), 404, "not-found");
        Json.problem(client.get("/api/catalog/imports/1"), 400, "malformed");
    }

    private Response begin(String csv) {
        return client.post(IMPORT, """
            {"csv": "%s"}\
            """.formatted(csv));
    }
}
