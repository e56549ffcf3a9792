package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.config.ConfigSource;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import library.app.Options.Database.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The Java client that OpenAPI Generator makes of what the running library serves: it compiles, and it works. */
class GeneratedClientTest {

    private static final String VISIT = "/library/client/RoundTrip.java";

    @TempDir
    Path folder;

    @Test
    void a_client_made_of_the_document_lists_reads_borrows_and_returns() throws Exception {
        try (var library = LibraryApp.open(new Options(0, new InMemory()))) {
            var token = Doorkeeper.of(ConfigSource.empty()).token(Caller.user("staff", "staff"));
            var address = "http://localhost:" + library.port();

            generate(document(address));
            var classes = compile();

            try (var loader = new URLClassLoader(
                    new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader())) {
                assertThat(visit(loader).apply(address, token))
                        .containsExactly(
                                "listed 2, and more: true",
                                "the next are others: true",
                                "got the same: true",
                                "again: 304",
                                "lent: true",
                                "returned again: 409",
                                "corrected what was changed: 412");
            }
        }
    }

    private Path document(String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/openapi.json"));
            return http.send(request.build(), BodyHandlers.ofFile(folder.resolve("openapi.json")))
                    .body();
        }
    }

    private void generate(Path document) {
        var options = new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInputSpec(document.toString())
                .setOutputDir(folder.resolve("client").toString())
                .setInvokerPackage("library.client")
                .setApiPackage("library.client.api")
                .setModelPackage("library.client.model")
                .setGlobalProperties(Map.of(
                        "apis", "", "models", "", "supportingFiles", "", "apiTests", "false", "modelTests", "false"))
                .setAdditionalProperties(Map.of("openApiNullable", "false", "useJakartaEe", "true"));
        new DefaultGenerator().opts(options.toClientOptInput()).generate();
    }

    private Path compile() throws IOException {
        var classes = Files.createDirectory(folder.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(said, null, null)) {
            var options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
            var compiled = compiler.getTask(
                            null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(compiled).as("%s", said.getDiagnostics()).isTrue();
        }
        return classes;
    }

    private List<Path> sources() throws IOException {
        var visit = folder.resolve("RoundTrip.java");
        try (var source = GeneratedClientTest.class.getResourceAsStream(VISIT)) {
            Files.copy(source, visit);
        }
        try (var generated = Files.walk(folder.resolve("client/src/main/java"))) {
            return Stream.concat(
                            Stream.of(visit),
                            generated.filter(file -> file.toString().endsWith(".java")))
                    .toList();
        }
    }

    @SuppressWarnings("unchecked") // The source of the visit is beside this test.
    private static BiFunction<String, String, List<String>> visit(ClassLoader client)
            throws ReflectiveOperationException {
        return (BiFunction<String, String, List<String>>)
                client.loadClass("library.client.RoundTrip").getConstructor().newInstance();
    }
}
