package library.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import library.Until;

/** The whole library in a JVM of its own that logs all that it can log, and of which all that it prints is kept. */
final class PrintedProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("page {5}http://localhost:(\\d+)/\\s");

    private final Path printed;
    private final Process process;

    /**
     * Starts it.
     *
     * @param directory where it runs, which may have files of configuration; what it prints is kept there
     * @param environment beside what this process has
     */
    PrintedProcess(Path directory, Map<String, String> environment, String... arguments) throws IOException {
        printed = directory.resolve("printed.txt");
        var logging = directory.resolve("logging.properties");
        Files.writeString(logging, """
            handlers=java.util.logging.ConsoleHandler
            .level=ALL
            java.util.logging.ConsoleHandler.level=ALL
            """);
        var command = List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.util.logging.config.file=" + logging,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                        "-Dorg.slf4j.simpleLogger.log.io.helidon=trace",
                        "-Dorg.slf4j.simpleLogger.log.dev.tenon.runtime=trace",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LibraryApp.class.getName(),
                        "--port=0")
                .appendAll(List.of(arguments));
        var builder = new ProcessBuilder(command.asJava())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Where it answers, once it does. */
    int port() {
        Until.holds(() -> ADDRESS.matcher(printed()).find() || !process.isAlive());
        var address = ADDRESS.matcher(printed());
        if (!address.find()) {
            throw new IllegalStateException("The library ended before it answered:\n" + printed());
        }
        return Integer.parseInt(address.group(1));
    }

    /** Waits until it has said so. */
    void says(String text) {
        Until.holds(() -> printed().contains(text) || !process.isAlive());
        assertThat(printed()).contains(text);
    }

    /** Stops it as Ctrl-C does, and waits until it has stopped. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** Waits until it has ended by itself. */
    int exitCode() {
        return process.onExit().join().exitValue();
    }

    /** All that it has printed up to now. */
    String printed() {
        try {
            return Files.readString(printed, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
