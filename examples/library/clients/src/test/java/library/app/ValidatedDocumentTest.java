package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenon.web.AsyncApiRoutes;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.OpenApiRoutes;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import library.catalog.CatalogRestApi;
import library.lending.LendingRestApi;
import org.junit.jupiter.api.Test;

/** The document that the library serves, beside two validators that do not know of each other. */
class ValidatedDocumentTest {

    /** Those of the OpenAPI and AsyncAPI projects; their licences are beside them. */
    private static final Path SCHEMAS = Path.of("..", "..", "..", "runtime-processor", "src", "test", "resources");

    private final String document = InProcessClient.of(
                    OpenApiRoutes.document(CatalogRestApi.openApi(), LendingRestApi.openApi()))
            .get("/openapi.json")
            .text();

    @Test
    void the_schema_of_openapi_allows_it() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve("openapi/3.1.json")), InputFormat.JSON);

        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(document.replace("\"operationId\"", "\"parameters\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void swaggers_parser_understands_all_of_it() {
        var parsed = parsed(document);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(10);
        assertThat(parsed.getOpenAPI().getComponents().getSchemas()).containsKeys("Book", "Loan", "Problem");
        assertThat(parsed(document.replace("\"responses\"", "\"answers\"")).getMessages())
                .isNotEmpty();
    }

    @Test
    void the_schema_of_asyncapi_allows_what_the_contexts_tell_each_other() throws IOException {
        var events = InProcessClient.of(AsyncApiRoutes.of(CatalogRestApi.asyncApi(), LendingRestApi.asyncApi()))
                .get("/asyncapi.json")
                .text();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMAS.resolve("asyncapi/3.0.0.json")), InputFormat.JSON);

        assertThat(schema.validate(events, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(events.replace("send", "shout"), InputFormat.JSON))
                .isNotEmpty();
    }

    private static SwaggerParseResult parsed(String document) {
        var options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(document, null, options);
    }
}
