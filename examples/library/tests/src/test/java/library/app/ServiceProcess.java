package library.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of the library's programs in a JVM of its own, that can be killed and started again. For use by one thread, but for the port. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    private final Class<?> program;
    private final List<String> arguments;
    private volatile int port;
    private @Nullable Process process;

    /** A program with these arguments; it is started. */
    ServiceProcess(Class<?> program, String... arguments) {
        this.program = program;
        this.arguments = List.of(arguments);
        start();
    }

    /** Where it answers now. */
    int port() {
        return port;
    }

    /** Waits until it answers. */
    void start() {
        try {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                    "-cp",
                    System.getProperty("java.class.path"),
                    program.getName(),
                    "--port=0"));
            command.addAll(arguments);
            process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            port = address(process.inputReader());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int address(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(told -> {}));
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IllegalStateException(program.getSimpleName() + " ended before it answered");
    }

    /** Ends it in the midst of whatever it does (SIGKILL). */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
