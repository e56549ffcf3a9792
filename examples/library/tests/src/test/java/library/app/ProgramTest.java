package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the programs say when they do not run, each in a JVM of its own. */
class ProgramTest {

    private record Ended(int code, String said, String complained) {}

    @ParameterizedTest
    @ValueSource(classes = {LibraryApp.class, CatalogService.class, LendingService.class})
    void a_wrong_argument_is_named_and_ends_it(Class<?> program) throws Exception {
        var ended = run(program, "--prot=8081");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complained())
                .startsWith("Unknown argument --prot: expected --port=8080, ")
                .endsWith("--help says what there is.\n")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(classes = {LibraryApp.class, CatalogService.class, LendingService.class})
    void help_is_given(Class<?> program) throws Exception {
        assertThat(run(program, "--help", "--prot=8081")).isEqualTo(new Ended(0, Options.HELP, ""));
    }

    @Test
    void a_start_that_is_refused_says_all_that_is_wrong() throws Exception {
        var ended = run(LibraryApp.class, "--port=0", "--lending.max-loans=none", "--catalog.max-page-size=0");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).isEmpty();
        assertThat(ended.complained())
                .contains("The host cannot start:\n", "lending.max-loans = 'none'", "catalog.max-page-size = '0'")
                .doesNotContain("\tat ");
    }

    @Test
    void a_port_that_is_taken_is_told() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            var ended = run(LibraryApp.class, "--port=" + taken.getLocalPort());

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.complained()).contains("web did not start").doesNotContain("\tat ");
        }
    }

    @Test
    void processes_that_have_no_server_to_meet_on_are_told_of_it() throws Exception {
        var ended = run(LendingService.class, "--port=0");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complained())
                .contains("Processes meet on a server: expected --postgres=jdbc:postgresql://localhost:5432/library")
                .doesNotContain("\tat ");
    }

    private static Ended run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).start();
        var said = process.getInputStream().readAllBytes();
        var complained = process.getErrorStream().readAllBytes();
        return new Ended(
                process.waitFor(),
                new String(said, StandardCharsets.UTF_8),
                new String(complained, StandardCharsets.UTF_8));
    }
}
