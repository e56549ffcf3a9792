package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schemas of the golden files, beside a validator and the AsyncAPI project's own schema. */
class EventSchemaTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path GENERATED = RESOURCES.resolve("golden/integration/expected/META-INF/tenon");

    private static final String PLACED = """
        {"order":"order_01h455vb4pex5vsknk084sn02q","customer":"Ada","lines":[{"article":"tea","pieces":2,"price":3.50}],\
        "at":"2026-01-02T03:04:05Z","priority":5,"note":"soon","sort":"LETTER"}\
        """;

    @Test
    void what_is_written_is_valid() throws IOException {
        Schema placed = schema(GENERATED.resolve("events/orders.order-placed.3.json"));
        assertThat(errors(placed, PLACED)).isEmpty();
        assertThat(errors(placed, PLACED.replace("\"note\":\"soon\",", ""))).isEmpty();
        assertThat(errors(placed, PLACED.replace("\"sort\"", "\"later\":[1],\"sort\"")))
                .isEmpty();
    }

    @Test
    void what_is_not_an_event_is_not_valid() throws IOException {
        Schema placed = schema(GENERATED.resolve("events/orders.order-placed.3.json"));
        Map<String, String> wrong = Map.of(
                "\"customer\":\"Ada\",", "",
                "\"LETTER\"", "\"PIGEON\"",
                "\"priority\":5", "\"priority\":5000000000",
                "\"pieces\":2", "\"pieces\":\"two\"",
                "\"price\":3.50", "\"price\":null");
        wrong.forEach((right, instead) -> {
            assertThat(PLACED).contains(right);
            assertThat(errors(placed, PLACED.replace(right, instead)))
                    .as("%s instead of %s", instead, right)
                    .hasSize(1);
        });
    }

    @Test
    void the_documents_of_contexts_are_asyncapi() throws IOException {
        Schema asyncApi = schema(RESOURCES.resolve("asyncapi/3.0.0.json"));
        for (String context : List.of("orders", "shipping")) {
            String document = Files.readString(GENERATED.resolve("asyncapi/" + context + ".json"));
            assertThat(errors(asyncApi, document)).as(context).isEmpty();
            assertThat(errors(
                            asyncApi,
                            document.replace("\"action\": \"send\"", "\"action\": \"shout\"")
                                    .replace("\"action\": \"receive\"", "\"action\": \"shout\"")))
                    .as(context)
                    .isNotEmpty();
        }
    }

    private static Schema schema(Path file) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
