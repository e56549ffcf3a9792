package dev.tenon.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader who does what the README says, in an empty folder, gets what the README says. */
class ReadmeIT {

    private static final Path HOUSE = Path.of(System.getProperty("house"));
    private static final Path WORK = Path.of(System.getProperty("work"));
    private static final Pattern INSTALL = Pattern.compile("mvn -q install -DskipTests -pl (\\S+) -am");

    @Test
    void use_it_in_your_project() throws IOException, InterruptedException {
        Readme readme = Readme.section(HOUSE.resolve("README.md"), "Use it in your project");
        assertThat(readme.files()).containsKey(Path.of("pom.xml"));
        assertThat(readme.commands()).isNotEmpty().allMatch(command -> command.startsWith("mvn "));
        assertThat(readme.printed()).isNotEmpty();

        Path project = emptyFolder("quickstart");
        for (Map.Entry<Path, String> file : readme.files().entrySet()) {
            Path target = project.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        Maven maven = new Maven(
                Path.of(System.getProperty("maven.home")),
                stagedRepository().root(),
                Path.of(URI.create(System.getProperty("maven.settings"))));

        StringBuilder printed = new StringBuilder();
        for (String command : readme.commands()) {
            List<String> arguments = List.of(command.substring("mvn ".length()).split(" +"));
            Maven.Outcome outcome = maven.run(project, arguments, WORK.resolve("quickstart.log"));
            assertThat(outcome.exitCode())
                    .as("%s%n%s", command, outcome.output())
                    .isZero();
            printed.append(outcome.output());
        }
        assertThat(printed.toString().lines().map(String::strip)).containsSubsequence(readme.printed());
    }

    private static StagedRepository stagedRepository() throws IOException {
        StagedRepository repository = StagedRepository.over(
                Path.of(System.getProperty("maven.repository")),
                emptyFolder("repository"),
                HOUSE,
                System.getProperty("house.version"));
        repository.stage("", "tenon-parent");
        for (String module : installed(Files.readString(HOUSE.resolve("README.md")))) {
            repository.stage(module, module.replace("runtime-", "tenon-"));
        }
        return repository;
    }

    /** What the README's own install line brings, with what the processor needs: nothing else is there for its reader. */
    private static Set<String> installed(String readme) {
        Matcher line = INSTALL.matcher(readme);
        assertThat(line.find()).as("the install line of the README").isTrue();
        Set<String> modules = new TreeSet<>(List.of(line.group(1).split(",")));
        assertThat(modules).contains("runtime-processor");
        modules.addAll(List.of("runtime-core", "runtime-testing", "runtime-web"));
        return modules;
    }

    private static Path emptyFolder(String name) throws IOException {
        Path folder = WORK.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
