package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.integration.InProcessTransport;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.OpenApiRoutes;
import dev.tenon.web.Routes;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import library.Calls;
import library.Json;
import library.catalog.CatalogModule;
import library.catalog.CatalogRestApi;
import library.lending.LendingModule;
import library.lending.LendingRestApi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the document of the library says, beside what its routes do. */
class OpenApiTest {

    private static final String KEY = "Idempotency-Key";

    private final CatalogModule catalog = CatalogModule.create(parts -> parts.transport(new InProcessTransport()));
    private final LendingModule lending = LendingModule.create(
            parts -> parts.transport(new InProcessTransport()).notifier(new Console()));
    private final Routes routes =
            CatalogRestApi.routes(catalog.runtime()).and(LendingRestApi.routes(lending.runtime()));
    private final InProcessClient client =
            Calls.by(Calls.STAFF, routes, OpenApiRoutes.document(CatalogRestApi.openApi(), LendingRestApi.openApi()));
    private final JsonNode document = Json.of(client.get("/openapi.json"));

    /** {@code GET /api/catalog/books} and what is said of it. */
    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> found = TreeMap.empty();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                found = found.put(operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue());
            }
        }
        return found;
    }

    @Test
    void each_route_is_documented_and_nothing_else() {
        assertThat(operations().keySet())
                .containsExactlyInAnyOrderElementsOf(routes.all().map(Object::toString));
    }

    @Test
    void what_is_documented_is_answered_and_in_a_way_that_is_documented() {
        for (var operation : operations()) {
            var method = operation._1.split(" ")[0];
            var target = operation._1.split(" ")[1].replaceAll("\\{[^}]*}", "x");
            for (var body : List.of("", "{", "{\"nobody\": 1}")) {
                var response = client.header("Content-Type", "application/json")
                        .header(KEY, "one")
                        .send(method, target, body.getBytes());

                assertThat(response.text())
                        .as("%s with '%s'", operation._1, body)
                        .doesNotContain("no-such-path", "method-not-allowed");
                assertThat(operation._2.get("responses").propertyNames())
                        .as("%s with '%s'", operation._1, body)
                        .contains(Integer.toString(response.status()));
            }
        }
    }

    @Test
    void each_operation_has_a_name_of_its_own_and_says_what_it_is_for() {
        Seq<JsonNode> all = operations().values();

        assertThat(all.map(operation -> operation.get("operationId").asString()))
                .doesNotHaveDuplicates();
        assertThat(all.map(operation -> operation.path("summary").asString(""))).doesNotContain("");
        assertThat(all.map(operation -> operation.at("/tags/0").asString()).distinct())
                .containsExactlyInAnyOrder("Catalog", "Lending");
    }

    @Test
    void a_book_is_described_as_it_is_answered() {
        var operation = operations().get("GET /api/catalog/books/{bookId}").get();

        assertThat(operation
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Book");
        assertThat(operation.at("/responses/200/headers").has("ETag")).isTrue();
        assertThat(operation.get("responses").has("304")).isTrue();
        assertThat(document.at("/components/schemas/BookId/pattern").asString()).startsWith("^book_");
        assertThat(document.at("/components/schemas/AddBook/properties/title/maxLength")
                        .asInt())
                .isEqualTo(256);
        assertThat(document.at("/components/schemas/AddBook/properties/totalCopies/default")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void how_long_a_book_is_lent_is_for_the_library_to_say_unless_the_patron_does() {
        var borrowing = document.at("/components/schemas/BorrowBook");

        assertThat(borrowing.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("patronId", "bookId");
        var days = borrowing.at("/properties/loanDays");
        assertThat(days.has("default")).isFalse();
        assertThat(days.get("minimum").asInt()).isEqualTo(1);
        assertThat(days.get("maximum").asInt()).isEqualTo(28);
        assertThat(days.get("description").asString()).contains("when left out");
    }

    @Test
    void each_route_tells_of_its_own_refusals_in_the_words_of_its_context() {
        var removing = operations().get("DELETE /api/catalog/books/{bookId}").get();
        var borrowing = operations().get("POST /api/lending/loans").get();
        var looking = operations().get("GET /api/catalog/books/{bookId}").get();

        assertThat(removing.at("/responses/409/description").asString())
                .contains("`CopiesOnLoan`: A book cannot be removed")
                .doesNotContain("CopiesDoNotFit");
        assertThat(borrowing.at("/responses/409/description").asString())
                .contains("`TooManyLoans`", "`HasOverdueLoan`")
                .doesNotContain("AlreadyReturned");
        assertThat(looking.get("responses").has("409")).isFalse();
    }
}
