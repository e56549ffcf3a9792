package dev.tenon.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.rules.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each diagnostic against real Java files: said once, all at once, where the comment {@code //!} is and at the very token,
 * and nothing else is said: what follows from a mistake is not reported as another.
 */
class DiagnosticsTest {

    private static final Path FIXTURES = Fixture.ROOT.resolve("diagnostics");
    private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)\\n// mended\\n(.*?)\\n```", Pattern.DOTALL);

    private static final Path MISTAKES = Fixture.ROOT.resolve("mistakes");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Stream.concat(Files.walk(FIXTURES), Files.walk(MISTAKES))) {
            return folders
                    .filter(Files::isDirectory)
                    .filter(folder ->
                            Fixture.isCase(folder) || folder.getParent().equals(FIXTURES))
                    .map(folder -> Fixture.ROOT.relativize(folder).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_wrong_is_said_once_and_at_its_place(String name) {
        Fixture fixture = Fixture.in(Fixture.ROOT.resolve(name));
        List<Said> said = Said.of(fixture);
        List<Fixture.Mark> marks = fixture.marks();
        assertThat(said.stream().map(Said::key))
                .as(() -> "said " + said)
                .containsExactlyInAnyOrderElementsOf(marks.stream()
                        .map(mark -> mark.place() + " " + mark.id())
                        .toList());
        assertThat(marks).allSatisfy(mark -> assertThat(said).anyMatch(mark::isMetBy));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_fixture_provokes_its_own_diagnostic(Problem problem) {
        assertThat(Fixture.in(FIXTURES.resolve(problem.id())).marks())
                .extracting(Fixture.Mark::id)
                .contains(problem.id());
    }

    static Stream<Problem> problems() {
        return Arrays.stream(Problem.values());
    }

    @Test
    void every_diagnostic_has_a_fixture_and_every_fixture_a_diagnostic() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            problems().map(Problem::id).toList());
        }
    }

    @Test
    void every_diagnostic_has_a_section_and_every_section_a_diagnostic() {
        assertThat(sections().keySet())
                .containsExactlyInAnyOrderElementsOf(problems().map(Problem::id).toList());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void the_section_quotes_what_is_said(Problem problem) {
        Fixture fixture = Fixture.in(FIXTURES.resolve(problem.id()));
        String section = sections().get(problem.id());
        assertThat(Said.of(fixture))
                .filteredOn(said -> said.id().equals(problem.id()))
                .anySatisfy(said -> assertThat(section).contains("> " + said.message() + "\n"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void what_the_section_advises_compiles(Problem problem) {
        Fixture fixture = Fixture.in(FIXTURES.resolve(problem.id()));
        Matcher example = EXAMPLE.matcher(sections().get(problem.id()));
        Fixture mended = example.find()
                ? fixture.mended(Fixture.plain(example.group(1)), Fixture.plain(example.group(2)))
                : fixture.unconfigured();
        assertThat(mended).isNotEqualTo(fixture);
        assertThat(Said.of(mended)).isEmpty();
    }

    private static Map<String, String> sections() {
        return Arrays.stream(
                        Fixture.read(Path.of("..", "docs", "diagnostics.md")).split("(?m)^#{2,3} "))
                .filter(section -> section.startsWith("TEN-"))
                .collect(Collectors.toMap(section -> section.lines().findFirst().orElseThrow(), section -> section));
    }
}
