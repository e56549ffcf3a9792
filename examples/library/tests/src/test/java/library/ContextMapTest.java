package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import library.catalog.Catalog;
import library.lending.Lending;
import org.junit.jupiter.api.Test;

/** The maps that are generated for the contexts, in the README where people look at them. */
class ContextMapTest {

    private static final Path README = Path.of("../README.md");
    private static final String FIRST = "flowchart LR\n";

    @Test
    void the_map_in_the_readme_is_the_one_that_the_compiler_wrote() throws IOException {
        String map = FIRST
                + Stream.of(of(Catalog.class, "catalog"), of(Lending.class, "lending"))
                        .map(written -> written.substring(FIRST.length()))
                        .collect(Collectors.joining());

        assertThat(Files.readString(README)).contains("```mermaid\n" + map + "```\n");
    }

    private static String of(Class<?> context, String schema) {
        String name = "/META-INF/tenon/" + schema + ".mmd";
        try (InputStream map = Objects.requireNonNull(context.getResourceAsStream(name), name)) {
            return new String(map.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
