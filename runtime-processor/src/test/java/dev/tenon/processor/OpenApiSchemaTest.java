package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI documents of the golden files, beside the OpenAPI project's own schema, and the JSON Schemas that are in them. */
class OpenApiSchemaTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("golden"))) {
            return files.filter(file -> file.toString().replace('\\', '/').matches(".*/tenon/openapi/[^/]*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void several_golden_files_are_documents() throws IOException {
        assertThat(documents()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_documents_of_contexts_are_openapi(Path file) throws IOException {
        Schema openApi =
                registry().getSchema(Files.readString(RESOURCES.resolve("openapi/3.1.json")), InputFormat.JSON);
        String document = Files.readString(file);

        assertThat(errors(openApi, document)).isEmpty();
        assertThat(errors(openApi, document.replace("\"title\"", "\"name\""))).isNotEmpty();
        assertThat(errors(openApi, document.replace("\"schemas\"", "\"types\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_is_in_them_is_json_schema(Path file) throws IOException {
        Schema jsonSchema = registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        JsonNode schemas = MAPPER.readTree(Files.readString(file)).at("/components/schemas");
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            assertThat(errors(jsonSchema, schema.getValue().toString()))
                    .as(schema.getKey())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_is_referred_to_that_is_not_there(Path file) throws IOException {
        JsonNode document = MAPPER.readTree(Files.readString(file));

        for (String reference : document.findValuesAsString("$ref")) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    @Test
    void a_body_that_the_server_reads_is_one_that_the_document_allows() throws IOException {
        String document = Files.readString(RESOURCES.resolve("golden/rest/expected/META-INF/tenon/openapi/shop.json"));
        Schema address = inside(document, "Address");

        assertThat(errors(address, "{\"street\": \"Canal\"}")).isEmpty();
        assertThat(errors(address, "{\"street\": \"Canal\", \"floor\": \"2\", \"country\": \"BE\"}"))
                .isEmpty();
        assertThat(errors(address, "{\"floor\": \"2\"}")).hasSize(1);
        assertThat(errors(address, "{\"street\": 2}")).hasSize(1);
        assertThat(errors(address, "{\"street\": \"Canal\", \"town\": \"x\"}")).hasSize(1);
        assertThat(errors(inside(document, "OrderId"), "\"order_01h455vb4pex5vsknk084sn02q\""))
                .isEmpty();
        assertThat(errors(inside(document, "OrderId"), "\"book_01h455vb4pex5vsknk084sn02q\""))
                .hasSize(1);
        assertThat(errors(inside(document, "OrderState"), "\"LOST\"")).hasSize(1);
    }

    private static Schema inside(String document, String name) {
        String schema =
                "{\"$ref\": \"#/components/schemas/" + name + "\", " + document.substring(document.indexOf('{') + 1);
        return registry().getSchema(schema, InputFormat.JSON);
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
