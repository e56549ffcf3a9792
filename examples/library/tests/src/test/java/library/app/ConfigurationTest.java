package library.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.config.ConfigSource;
import dev.tenon.config.load.Configuration;
import dev.tenon.config.load.Surroundings;
import dev.tenon.runtime.StartupException;
import io.vavr.collection.HashMap;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import library.app.Options.Database.InMemory;
import library.catalog.CatalogConfigBinding;
import library.lending.LendingConfigBinding;
import library.lending.LendingModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library can be told from outside. */
class ConfigurationTest {

    @TempDir
    private Path directory;

    private Configuration configuration(String... arguments) {
        return Configuration.in(Surroundings.ofProcess(arguments)
                .withDirectory(directory)
                .withEnvironment(HashMap.of("CATALOG_MAXPAGESIZE", "7", "LENDING_MAX_LOANS", "9")));
    }

    @Test
    void the_file_on_the_class_path_says_what_the_defaults_are() {
        var file = Configuration.in(
                Surroundings.ofProcess().withDirectory(directory).withEnvironment(HashMap.empty()));

        assertThat(CatalogConfigBinding.read(file)).isEqualTo(CatalogConfigBinding.read(ConfigSource.empty()));
        assertThat(LendingConfigBinding.read(file)).isEqualTo(LendingConfigBinding.read(ConfigSource.empty()));
    }

    @Test
    void the_environment_and_the_command_line_say_more() {
        var configuration = configuration("--port=0", "--lending.max-loans=2");

        assertThat(CatalogConfigBinding.read(configuration).maxPageSize()).isEqualTo(7);
        assertThat(LendingConfigBinding.read(configuration).maxLoans()).isEqualTo(2);
    }

    @Test
    void a_profile_has_a_file_of_its_own() throws IOException {
        Files.writeString(directory.resolve("application-dev.yaml"), "lending: {hold-days: 1}");

        assertThat(LendingConfigBinding.read(configuration("--tenon.profile=dev"))
                        .holdDays())
                .isEqualTo(1);
    }

    @Test
    void the_library_serves_what_it_was_told_to() throws Exception {
        try (var library = LibraryApp.open(new Options(0, new InMemory()), configuration());
                var http = HttpClient.newHttpClient()) {
            var books = URI.create("http://localhost:" + library.port() + "/api/catalog/books?limit=8");

            var answer = http.send(HttpRequest.newBuilder(books).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("must be at most 7");
        }
    }

    @Test
    void what_is_wrong_keeps_it_from_starting() {
        var configuration = configuration("--lending.max-loans=none", "--lending.hold-days=0");

        assertThatThrownBy(() -> LendingModule.create(
                        parts -> parts.config(configuration).notifier(new Console())))
                .isInstanceOfSatisfying(
                        StartupException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        "lending.max-loans = 'none' (command line) must be a whole number from"
                                                + " -2147483648 to 2147483647",
                                        "lending.hold-days = '0' (command line) must be greater than 0"));
    }
}
