package dev.tenon.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/types.md} has every public type. To write it anew, run this test with {@code -Dtenon.docs=write}. */
class TypesDocTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCUMENT = ROOT.resolve("docs/types.md");
    private static final List<String> MODULES =
            List.of("core", "config", "json", "client", "web", "search", "postgres", "testing");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern PUBLIC = Pattern.compile(
            "(?m)^public (?:(?:abstract|final|sealed|non-sealed) )*(class|interface|record|enum|@interface) (\\w+)");

    /** The library of the contract suites: who writes an adapter reads it there. */
    private static final String SUITES = "dev.tenon.testing.contract.library";

    private static final String HEAD = """
        # Types

        Each public type, in the package to import it from and the artifact that has it; a test holds this list to the sources. A type
        inside another, such as `Failure.NotFound` or `WebServer.Options`, is imported with that one. What Tenon generates is in the
        package of the declaration that it is generated for. The library of the contract suites is left out.

        | type | package | artifact |
        |---|---|---|
        """;

    /** A public type. */
    private record Type(String name, String packageName, String module) {

        String plain() {
            return name.replace("@", "");
        }

        String row() {
            return "| `" + name + "` | `" + packageName + "` | `tenon-" + module + "` |\n";
        }
    }

    @Test
    void each_public_type_is_in_the_list() throws IOException {
        StringBuilder rows = new StringBuilder(HEAD);
        types().forEach(type -> rows.append(type.row()));
        if ("write".equals(System.getProperty("tenon.docs"))) {
            Files.writeString(DOCUMENT, rows);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(rows.toString());
    }

    private static List<Type> types() throws IOException {
        Stream.Builder<Type> found = Stream.builder();
        for (String module : MODULES) {
            try (Stream<Path> tree =
                    Files.walk(ROOT.resolve("runtime-" + module).resolve("src/main/java"))) {
                for (Path source :
                        tree.filter(path -> path.toString().endsWith(".java")).toList()) {
                    type(Files.readString(source), module).ifPresent(found::add);
                }
            }
        }
        return found.build()
                .filter(type -> !type.packageName().equals(SUITES))
                .sorted(Comparator.comparing(Type::plain, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Type::packageName))
                .toList();
    }

    private static Optional<Type> type(String source, String module) {
        Matcher packageName = PACKAGE.matcher(source);
        Matcher declaration = PUBLIC.matcher(source);
        return packageName.find() && declaration.find()
                ? Optional.of(new Type(
                        (declaration.group(1).equals("@interface") ? "@" : "") + declaration.group(2),
                        packageName.group(1),
                        module))
                : Optional.empty();
    }
}
