package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, compared as text with {@code golden/<case>/expected}. A case may have {@code before}: sources that an
 * earlier compilation turned into class files. {@code -Dtenon.golden=write} rewrites what is expected.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private static final Set<String> WITH_POSTGRES =
            Set.of("club", "events", "forest", "integration", "jobs", "search", "steps", "testing");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_input_compiles_without_a_warning_and_gives_what_is_expected(String name, @TempDir Path work)
            throws IOException {
        Compiled compiled = compile(GOLDEN.resolve(name), work);

        assertThat(compiled.succeeded() ? List.of() : compiled.said()).isEmpty();
        assertThat(compiled.said()).isEmpty();
        Path expected = GOLDEN.resolve(name).resolve("expected");
        if ("write".equals(System.getProperty("tenon.golden"))) {
            write(compiled.generated(), expected);
        }
        assertThat(String.join("\n", differences(Compilation.texts(expected), compiled.generated())))
                .as("differences of %s; -Dtenon.golden=write accepts them", name)
                .isEmpty();
    }

    private static Compiled compile(Path folder, Path work) {
        Compilation compilation = Compilation.in(work.resolve("work")).sources(folder.resolve("input"));
        if (WITH_POSTGRES.contains(folder.getFileName().toString())) {
            compilation.postgres();
        }
        Path before = folder.resolve("before");
        if (Files.exists(before)) {
            Compiled earlier =
                    Compilation.in(work.resolve("before")).sources(before).run();
            assertThat(earlier.said()).isEmpty();
            compilation.library(earlier.classes());
        }
        return compilation.run();
    }

    private static List<String> differences(SortedMap<String, String> expected, SortedMap<String, String> actual) {
        List<String> found = new ArrayList<>();
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            if (!actual.containsKey(name)) {
                found.add("not generated: " + name);
            } else if (!expected.containsKey(name)) {
                found.add("not expected: " + name + "\n" + actual.get(name));
            } else {
                found.addAll(UnifiedDiff.of(name, expected.get(name), actual.get(name)));
            }
        }
        return found;
    }

    private static void write(SortedMap<String, String> generated, Path expected) throws IOException {
        Files.createDirectories(expected);
        for (String name : Compilation.texts(expected).keySet()) {
            if (!generated.containsKey(name)) {
                Files.delete(expected.resolve(name));
            }
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path target = expected.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
