package dev.tenon.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All Java in these documents is compiled: it stands, but for white space, in a source of the house or in one that was
 * generated for the sample. What no other source has is in {@code dev.tenon.house.docs}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```");

    private List<String> sources = List.of();

    @BeforeAll
    void read() throws IOException {
        try (Stream<Path> tree = Files.walk(ROOT)) {
            sources = tree.filter(path -> path.toString().endsWith(".java"))
                    .filter(DocumentsTest::isCompiled)
                    .map(path -> normal(read(path)))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "README.md",
                "docs/access.md",
                "docs/capabilities.md",
                "docs/clients.md",
                "docs/config.md",
                "docs/contexts.md",
                "docs/dispatch.md",
                "docs/from-spring.md",
                "docs/hosting.md",
                "docs/ids.md",
                "docs/domain-events.md",
                "docs/jobs.md",
                "docs/logging.md",
                "docs/integration-events.md",
                "docs/messages.md",
                "docs/operations.md",
                "docs/rest.md",
                "docs/search.md",
                "docs/simulation.md",
                "docs/stores.md",
                "docs/testing.md",
                "docs/validation.md",
                "examples/library/README.md",
                "runtime-client/README.md",
                "runtime-config/README.md",
                "runtime-core/README.md",
                "runtime-json/README.md",
                "runtime-postgres/README.md",
                "runtime-processor/README.md",
                "runtime-search/README.md",
                "runtime-testing/README.md"
            })
    void every_java_block_is_compiled_somewhere(String document) {
        List<String> blocks = blocks(read(ROOT.resolve(document)));
        assertThat(blocks).isNotEmpty();
        assertThat(blocks).filteredOn(block -> !isInASource(block)).isEmpty();
    }

    /** The README's project is compiled by an integration test. */
    private static List<String> blocks(String document) {
        String checked = document.replaceAll("(?ms)^## Use it in your project$.*?^## ", "");
        return BLOCK.matcher(checked).results().map(match -> match.group(1)).toList();
    }

    private boolean isInASource(String block) {
        return sources.stream().anyMatch(source -> source.contains(normal(block)));
    }

    /** Sources and generated sources; not what other tests unpack into their targets. */
    private static boolean isCompiled(Path source) {
        String path = ROOT.relativize(source).toString().replace('\\', '/');
        return !path.contains("target/") || path.contains("target/generated-sources/annotations/");
    }

    private static String normal(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
