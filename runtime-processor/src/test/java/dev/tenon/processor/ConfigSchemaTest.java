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

/** The schema of the golden files for configuration, beside a validator. */
class ConfigSchemaTest {

    private static final Path GENERATED =
            Path.of("src", "test", "resources", "golden", "config", "expected", "META-INF", "tenon", "config");

    private static final String FILE = """
        {"server":{"port":8080},"catalog":{"max-page-size":50,"order":"by-author","overdue-fee":0.5,"genres":["fiction"],\
        "floors":"1,2","limits":{"gold":9},"open-library":{"base-url":"https://example.org","timeout":"200ms",\
        "token-file":"/run/secrets/token"},"mirror":{"name":"second"}}}\
        """;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read("catalog.schema.json"), InputFormat.JSON);

    @Test
    void what_a_file_may_have_is_valid() {
        assertThat(errors(FILE)).isEmpty();
        assertThat(errors("{}")).isEmpty();
    }

    @Test
    void what_it_may_not_have_is_not() {
        Map<String, String> wrong = Map.of(
                "\"max-page-size\":50", "\"max-page-size\":5000",
                "by-author", "by-colour",
                "200ms", "200 weeks",
                "\"gold\":9", "\"gold\":\"much\"",
                "\"order\"", "\"odrer\"",
                "\"second\"", "\"\"");
        wrong.forEach((right, instead) -> {
            assertThat(FILE).contains(right);
            assertThat(errors(FILE.replace(right, instead)))
                    .as("%s instead of %s", instead, right)
                    .hasSize(1);
        });
    }

    @Test
    void the_sample_is_valid_when_nothing_is_commented_out() {
        String uncommented = read("catalog.sample.yaml").replaceAll("(?m)^( *)#(?=[a-z])", "$1");

        assertThat(uncommented).contains("  max-page-size: 100");
        assertThat(schema.validate(uncommented, InputFormat.YAML)).isEmpty();
    }

    private List<String> errors(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(GENERATED.resolve(name));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
