package dev.tenon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiRoutesTest {

    private static final ApiDocument BOOKS = document("Books", "/books", "getBook", """
        "Id": {"type": "string"},
        "Page": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
        "Item": {"type": "object", "properties": {"id": {"$ref": "#/components/schemas/Id"}, "pages": {"type": "integer"}}}
        """);

    private static final ApiDocument LOANS = document("Loans", "/loans", "getLoan", """
        "Id": {"type": "string"},
        "Page": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
        "Item": {"type": "object", "properties": {"id": {"$ref": "#/components/schemas/Id"}, "days": {"type": "integer"}}}
        """);

    private static ApiDocument document(String context, String path, String operation, String schemas) {
        return new ApiDocument(context, """
            {
              "openapi": "3.1.0",
              "info": {"title": "%1$s API", "version": "1"},
              "tags": [{"name": "%1$s"}],
              "paths": {"%2$s": {"get": {"operationId": "%3$s", "responses": {"200": {"description": "All", "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}}}},
              "components": {"schemas": {%4$s}}
            }
            """.formatted(context, path, operation, schemas));
    }

    @Test
    void the_document_of_one_context_is_served_as_it_is() {
        Response served = InProcessClient.of(OpenApiRoutes.document(BOOKS)).get("/openapi.json");

        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Content-Type")).containsExactly("application/json");
        assertThat(served.text()).isEqualTo(BOOKS.json());
    }

    @Test
    void those_of_several_are_one() {
        JsonNode merged = merged(BOOKS, LOANS);

        assertThat(merged.at("/info/title").stringValue()).isEqualTo("Books API and Loans API");
        assertThat(merged.at("/info/version").stringValue()).isEqualTo("1");
        assertThat(merged.get("tags").findValuesAsString("name")).containsExactly("Books", "Loans");
        assertThat(merged.get("paths").propertyNames()).containsExactly("/books", "/loans");
    }

    @Test
    void what_is_the_same_is_there_once_and_what_is_not_has_the_name_of_its_context() {
        JsonNode schemas = merged(BOOKS, LOANS).at("/components/schemas");

        assertThat(schemas.propertyNames())
                .containsExactlyInAnyOrder("Id", "BooksItem", "LoansItem", "BooksPage", "LoansPage");
        assertThat(schemas.at("/BooksItem/properties").has("pages")).isTrue();
        assertThat(schemas.at("/LoansItem/properties").has("days")).isTrue();
    }

    @Test
    void what_refers_to_something_that_differs_differs_too() {
        JsonNode merged = merged(BOOKS, LOANS);

        assertThat(merged.at("/components/schemas/LoansPage/items/$ref").stringValue())
                .isEqualTo("#/components/schemas/LoansItem");
        assertThat(merged.at("/paths/~1books/get/responses/200/content/application~1json/schema/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/BooksPage");
        assertThat(merged.at("/components/schemas/BooksItem/properties/id/$ref").stringValue())
                .isEqualTo("#/components/schemas/Id");
    }

    @Test
    void operations_of_one_name_have_those_of_their_contexts() {
        JsonNode paths = merged(
                        document("Books", "/books", "list", "\"Page\": {}"),
                        document("Loans", "/loans", "list", "\"Page\": {}"))
                .get("paths");

        assertThat(paths.findValuesAsString("operationId")).containsExactly("booksList", "loansList");
    }

    @Test
    void two_answers_to_one_request_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenApiRoutes.document(BOOKS, document("Loans", "/books", "getLoan", "\"Page\": {}")))
                .withMessage("Books and Loans say different things of '/books' in their 'paths'");
    }

    @Test
    void a_name_that_is_taken_already_is_refused() {
        ApiDocument taken = document("Loans", "/loans", "getLoan", """
            "Page": {"type": "string"}, "BooksPage": {"type": "integer"}
            """);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenApiRoutes.document(BOOKS, taken))
                .withMessageContaining("'Page' of Books")
                .withMessageContaining("'BooksPage'");
    }

    @Test
    void no_document_and_two_of_one_context_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(OpenApiRoutes::document).withMessageContaining("no document");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenApiRoutes.document(BOOKS, BOOKS))
                .withMessageContaining("Books, Books");
    }

    @Test
    void a_resource_that_was_left_behind_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> ApiDocument.read("Books", OpenApiRoutesTest.class, "/META-INF/tenon/openapi/none.json"))
                .withMessageContaining("/META-INF/tenon/openapi/none.json");
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi,text/html; charset=utf-8",
        "/openapi/openapi.js,text/javascript; charset=utf-8",
        "/openapi/swagger-ui.css,text/css; charset=utf-8",
        "/openapi/swagger-ui-bundle.js,text/javascript; charset=utf-8"
    })
    void the_page_comes_from_here_and_loads_nothing_from_elsewhere(String path, String mediaType) {
        Response served = InProcessClient.of(OpenApiRoutes.of(BOOKS)).get(path);

        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Content-Type")).containsExactly(mediaType);
        assertThat(List.of(served.header("Content-Security-Policy").get().split("; *")))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'");
    }

    @Test
    void asyncapi_documents_are_one_too() {
        ApiDocument tells = new ApiDocument("Books", """
            {"asyncapi": "3.0.0", "info": {"title": "Books", "version": "1"},
             "channels": {"books": {"address": "books"}}, "operations": {"sendBooks": {"action": "send"}},
             "components": {"messages": {"added": {"name": "added"}}, "schemas": {"added": {"type": "object"}}}}
            """);
        ApiDocument hears = new ApiDocument("Loans", """
            {"asyncapi": "3.0.0", "info": {"title": "Loans", "version": "1"},
             "channels": {"books": {"address": "books"}}, "operations": {"receiveBooks": {"action": "receive"}},
             "components": {"messages": {"added": {"name": "added"}}, "schemas": {"added": {"type": "object"}}}}
            """);

        JsonNode merged =
                json(InProcessClient.of(AsyncApiRoutes.of(tells, hears)).get("/asyncapi.json"));

        assertThat(merged.at("/info/title").stringValue()).isEqualTo("Books and Loans");
        assertThat(merged.get("channels").propertyNames()).containsExactly("books");
        assertThat(merged.get("operations").propertyNames()).containsExactly("sendBooks", "receiveBooks");
        assertThat(merged.at("/components/messages").propertyNames()).containsExactly("added");
    }

    private static JsonNode merged(ApiDocument... documents) {
        return json(InProcessClient.of(OpenApiRoutes.document(documents)).get("/openapi.json"));
    }

    private static JsonNode json(Response response) {
        assertThat(response.status()).isEqualTo(200);
        return new JsonMapper().readTree(response.body());
    }
}
