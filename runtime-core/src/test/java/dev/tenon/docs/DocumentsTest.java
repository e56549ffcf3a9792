package dev.tenon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All Java in the documents compiles: each document names the source, of any module, that has its code. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "docs/effects.md, runtime-core/src/test/java/dev/tenon/docs/EffectsDoc.java",
        "docs/policies.md, runtime-core/src/test/java/dev/tenon/docs/PoliciesDoc.java",
        "docs/streams.md, runtime-core/src/test/java/dev/tenon/docs/StreamsDoc.java",
        "docs/telemetry.md, runtime-core/src/test/java/dev/tenon/docs/TelemetryDoc.java"
    })
    void every_java_block_is_compiled_somewhere(String document, String source) throws IOException {
        String text = Files.readString(ROOT.resolve(document));
        assertThat(Snippets.blocks(text)).isPositive();
        assertThat(Snippets.missing(text, Files.readString(ROOT.resolve(source))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "docs/policies.md, dev.tenon.effect.Schedule",
        "docs/policies.md, dev.tenon.effect.Policy",
        "docs/streams.md, dev.tenon.stream.Source"
    })
    void every_operator_of_the_type_is_on_its_page(String document, Class<?> type) throws IOException {
        String text = Files.readString(ROOT.resolve(document));
        assertThat(OperatorTable.operators(type))
                .filteredOn(operator -> !Pattern.compile("`[^`\\n]*\\b" + operator + "\\b[^`\\n]*`")
                        .matcher(text)
                        .find())
                .isEmpty();
    }

    @Test
    void a_block_that_no_source_has_is_found() {
        String document = """
            text
            ```java
            int a = 1;
            int b = 2;
            ```
            ```text
            not code
            ```
            ```java
            int c = 3;
            ```
            """;
        String source = """
            class Source {
                int c = 3;
                // snippet: ab
                int a = 1;
                    int b =
                        2;
                // end
            }
            """;
        assertThat(Snippets.blocks(document)).isEqualTo(2);
        assertThat(Snippets.missing(document, source)).containsExactly("int c = 3;\n");
    }
}
