package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenon.access.Caller;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.WebServer;
import io.vavr.control.Either;
import library.catalog.CatalogModule;
import library.catalog.CatalogRestApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that the document allows are accepted, and the others refused; and answers are as it describes them. */
class DescribedBodiesTest {

    private static final String BOOKS = "/api/catalog/books";

    private final CatalogModule catalog = CatalogModule.create(parts -> parts.transport(new InProcessTransport()));
    private final InProcessClient client = InProcessClient.of(
                    WebServer.Options.port(0)
                            .withAuthentication(request -> Either.right(Caller.user("staff", "staff"))),
                    CatalogRestApi.routes(catalog.runtime()))
            .header("Idempotency-Key", "one");
    private final String author = client.post("/api/catalog/authors", "{'name': 'Ada'}".replace('\'', '"'))
            .text();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        true  | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': []}
        true  | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': ['a'], 'publishedYear': 1843, 'totalCopies': 2}
        false | {'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': []}
        false | {'title': ' ', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': []}
        false | {'title': 7, 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': []}
        false | {'title': 'LONG', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': []}
        false | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': 'book_01h455vb4pex5vsknk084sn02q', 'subjects': []}
        false | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': ['']}
        false | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': ['1','2','3','4','5','6','7','8','9','10','11']}
        false | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': 'science'}
        false | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': [], 'totalCopies': 0}
        false | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': [], 'publishedYear': 'once'}
        false | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': [], 'publishedYear': 18.5}
        false | {'title': 'Notes', 'isbn': '9780306406157', 'authorId': AUTHOR, 'subjects': [], 'colour': 'red'}
        false | []
        """)
    void what_the_document_allows_is_what_the_server_accepts(boolean isAllowed, String pattern) {
        var body = pattern.replace('\'', '"').replace("AUTHOR", author).replace("LONG", "x".repeat(257));

        assertThat(isDescribed("AddBook", body)).as("allowed by the document").isEqualTo(isAllowed);
        assertThat(client.post(BOOKS, body).status()).isEqualTo(isAllowed ? 201 : 422);
    }

    @Test
    void what_is_answered_is_as_it_is_described() {
        client.post(BOOKS, """
            {"title": "Notes", "isbn": "9780306406157", "authorId": %s, "subjects": ["science"]}\
            """.formatted(author));
        var slice = client.get(BOOKS);
        var missing = client.get(BOOKS + "/book_01h455vb4pex5vsknk084sn02q");
        var invalid = client.header("Idempotency-Key", "two").post(BOOKS, "{}");

        assertThat(slice.text()).contains("Notes");
        assertThat(isDescribed("BookSlice", slice.text())).isTrue();
        assertThat(isDescribed("AuthorId", author)).isTrue();
        assertThat(missing.status()).isEqualTo(404);
        assertThat(isDescribed("Problem", missing.text())).isTrue();
        assertThat(isDescribed("Problem", invalid.text())).isTrue();
        assertThat(isDescribed("Problem", slice.text())).isFalse();
    }

    private static boolean isDescribed(String schema, String json) {
        var document = CatalogRestApi.openApi().json();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        "{\"$ref\": \"#/components/schemas/" + schema + "\"," + document.substring(1), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }
}
