package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.config.ConfigSource;
import io.vavr.collection.HashMap;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import library.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the library is told in confidence is in nothing that it prints or answers, whatever is done to it. */
class SecretsTest {

    private static final SecretValue SIGNING = new SecretValue("Kx7qVn3LmTz9RwYb2HsJd5FgUc8PaEoNi4");
    private static final SecretValue PASSWORD = new SecretValue("Zq4WmBt8YcRk1NvXs6LhGj3DpEuFoAi9");

    private final StringBuilder answers = new StringBuilder();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        http.close();
    }

    /** How a secret is told. */
    private enum Way {
        ENVIRONMENT,
        FILE,
        FILE_OF_ITS_OWN,
        COMMAND_LINE
    }

    private PrintedProcess library(Way way) throws IOException {
        return switch (way) {
            case ENVIRONMENT -> new PrintedProcess(directory, Map.of("LIBRARY_TOKENS_SECRET", SIGNING.text()));
            case FILE -> {
                configure("library: {tokens: {secret: %s}}".formatted(SIGNING.text()));
                yield new PrintedProcess(directory, Map.of());
            }
            case FILE_OF_ITS_OWN -> {
                var file = Files.writeString(directory.resolve("signing"), SIGNING.text() + "\n");
                yield new PrintedProcess(directory, Map.of("LIBRARY_TOKENS_SECRET_FILE", file.toString()));
            }
            case COMMAND_LINE -> new PrintedProcess(directory, Map.of(), "--library.tokens.secret=" + SIGNING.text());
        };
    }

    private void configure(String yaml) throws IOException {
        Files.writeString(directory.resolve("application.yaml"), yaml + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_tells_what_signs_tokens(Way way) throws Exception {
        try (var library = library(way)) {
            visit(library.port());
            configure("""
                catalog: {max-page-size: none}
                library: {tokens: {secret: %s}}\
                """.formatted(SIGNING.text()));
            library.says("CatalogConfig stays as it was");
            configure("""
                library:
                  tokens: {secret: %s
                 other: [\
                """.formatted(SIGNING.text()));
            library.says("The configuration stays as it was");
            library.stop();

            assertThat(library.printed()).contains("TRACE").contains("Stop it with Ctrl-C");
            SIGNING.isNowhereIn("what was printed", library.printed());
            SIGNING.isNowhereIn("what was answered", answers.toString());
        }
    }

    @Test
    void nothing_tells_the_password_of_a_database_even_when_it_is_gone() throws Exception {
        var server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
        try (var library = new PrintedProcess(
                directory,
                Map.of("LIBRARY_TOKENS_SECRET", SIGNING.text()),
                "--postgres=" + server.getJdbcUrl("postgres", "postgres") + "&password=" + PASSWORD.text())) {
            int port = library.port();
            visit(port);
            server.close();
            assertThat(send(port, "GET", "/api/catalog/books", "", "")).isIn(500, 503);
            assertThat(send(port, "POST", "/api/catalog/authors", token(), "{\"name\": \"Ada\"}"))
                    .isIn(500, 503);
            library.stop();

            for (var secret : java.util.List.of(SIGNING, PASSWORD)) {
                secret.isNowhereIn("what was printed", library.printed());
                secret.isNowhereIn("what was answered", answers.toString());
            }
        } finally {
            server.close();
        }
    }

    @Test
    void a_start_that_is_refused_tells_why_and_nothing_of_a_secret() throws Exception {
        var tooShort = new SecretValue("Jh5Tq2Vx8Wn");
        try (var library = new PrintedProcess(
                directory, Map.of("LIBRARY_TOKENS_SECRET", tooShort.text(), "CATALOG_MAX_PAGE_SIZE", "none"))) {
            assertThat(library.exitCode()).isEqualTo(2);

            assertThat(library.printed())
                    .contains("library.tokens.secret (variable LIBRARY_TOKENS_SECRET) must have 32 characters or more")
                    .contains("catalog.max-page-size = 'none' (variable CATALOG_MAX_PAGE_SIZE) must be a whole number");
            tooShort.isNowhereIn("what was printed", library.printed());
        }
    }

    @Test
    void a_file_that_is_broken_around_a_secret_is_refused_without_it() throws Exception {
        configure("""
            library:
              tokens: {secret: %s
             other: [\
            """.formatted(SIGNING.text()));
        try (var library = new PrintedProcess(directory, Map.of())) {
            assertThat(library.exitCode()).isEqualTo(2);

            assertThat(library.printed()).contains("application.yaml is no YAML: see line");
            SIGNING.isNowhereIn("what was printed", library.printed());
        }
    }

    @Test
    void a_misspelt_name_of_a_secret_is_refused_without_its_value() throws Exception {
        try (var library = new PrintedProcess(
                directory,
                Map.of("LIBRARY_TOKENS_SECRT", SIGNING.text()),
                "--libary.tokens.secret=" + SIGNING.text())) {
            assertThat(library.exitCode()).isEqualTo(2);

            assertThat(library.printed()).contains("Unknown argument --libary.tokens.secret");
            SIGNING.isNowhereIn("what was printed", library.printed());
        }
    }

    @Test
    void what_holds_a_secret_has_a_text_without_it() {
        var config = ConfigSource.of(HashMap.of("library.tokens.secret", SIGNING.text()));

        SIGNING.isNowhereIn("the configuration", TokenConfigBinding.read(config).toString());
        SIGNING.isNowhereIn("the doorkeeper", Doorkeeper.of(config).toString());
    }

    /** Does what goes well and what does not: as staff, as nobody, with tokens that do not hold, and with requests that are wrong. */
    private void visit(int port) throws Exception {
        for (var open : java.util.List.of(
                "/", "/openapi", "/openapi.json", "/asyncapi.json", "/health/live", "/health/ready", "/operations")) {
            assertThat(send(port, "GET", open, "", "")).as(open).isEqualTo(200);
        }
        assertThat(send(port, "POST", "/sign-in", "", "{\"staff\": true}")).isEqualTo(200);
        assertThat(send(port, "POST", "/sign-in", "", "{\"staff\": 7, \"secret\": \"guessed\"}"))
                .isEqualTo(422);
        var staff = token();

        assertThat(send(port, "POST", "/api/catalog/authors", "", "{}")).isEqualTo(401);
        assertThat(send(port, "POST", "/api/catalog/authors", Tokens.STAFF, "{}"))
                .isEqualTo(401);
        assertThat(send(port, "POST", "/api/catalog/authors", "Basic YTpi", "{}"))
                .isEqualTo(401);
        assertThat(send(port, "POST", "/api/catalog/authors", patron(), "{}")).isEqualTo(403);
        assertThat(send(port, "POST", "/api/catalog/authors", staff, "{")).isEqualTo(400);
        assertThat(send(port, "POST", "/api/catalog/authors", staff, "{}")).isEqualTo(422);
        assertThat(send(port, "POST", "/api/catalog/authors", staff, "{\"name\": \"Ada Lovelace\"}"))
                .isEqualTo(201);
        assertThat(send(port, "PUT", "/api/catalog/authors", staff, "{}")).isEqualTo(405);
        assertThat(send(port, "GET", "/api/catalog/books?limit=1000", "", "")).isEqualTo(422);
        assertThat(send(port, "GET", "/nowhere", "", "")).isEqualTo(404);

        var book = Json.parse(ask(port, "/api/catalog/books?limit=1"))
                .at("/items/0/id")
                .asString();
        assertThat(send(port, "DELETE", "/api/catalog/books/" + book, staff, ""))
                .isEqualTo(204);
        assertThat(send(port, "DELETE", "/api/catalog/books/" + book, staff, ""))
                .isEqualTo(404);

        assertThat(send(port, "GET", "/operations/api/overview", "", "")).isEqualTo(401);
        assertThat(send(port, "GET", "/operations/api/overview", staff, "")).isEqualTo(200);
    }

    /** What the library would have given to staff. */
    private static String token() {
        return bearer(Caller.user("staff", "staff"));
    }

    private static String patron() {
        return bearer(Caller.user("patron"));
    }

    private static String bearer(Caller caller) {
        var config = ConfigSource.of(HashMap.of("library.tokens.secret", SIGNING.text()));
        return "Bearer " + Doorkeeper.of(config).token(caller);
    }

    private String ask(int port, String target) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(port, target)).build(), BodyHandlers.ofString())
                .body();
    }

    private int send(int port, String method, String target, String token, String json)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(port, target))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("Authorization", token);
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answers.append(answer.headers().map())
                .append('\n')
                .append(answer.body())
                .append('\n');
        return answer.statusCode();
    }

    private static URI address(int port, String target) {
        return URI.create("http://localhost:" + port + target);
    }
}
