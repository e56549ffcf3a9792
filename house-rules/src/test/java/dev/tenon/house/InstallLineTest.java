package dev.tenon.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who installs Tenon as the README says has every artifact that the documents name. */
class InstallLineTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern INSTALL = Pattern.compile("mvn -q install -DskipTests -pl (\\S+) -am");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>tenon-(\\w+)</artifactId>");

    @Test
    void it_brings_every_artifact_of_the_bom() throws IOException {
        Matcher line = INSTALL.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(line.find()).isTrue();
        Set<String> brought = new TreeSet<>();
        for (String module : line.group(1).split(",")) {
            bring(module.replace("runtime-", ""), brought);
        }

        assertThat(brought).containsAll(artifacts("bom"));
    }

    /** A module, and what {@code -am} builds before it: the modules that its POM names. */
    private static void bring(String module, Set<String> brought) throws IOException {
        if (brought.add(module)) {
            for (String needed : artifacts(module)) {
                if (!module.equals("bom")) {
                    bring(needed, brought);
                }
            }
        }
    }

    private static List<String> artifacts(String module) throws IOException {
        String pom = Files.readString(ROOT.resolve("runtime-" + module).resolve("pom.xml"));
        return ARTIFACT.matcher(pom)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("parent") && !name.equals(module))
                .toList();
    }
}
