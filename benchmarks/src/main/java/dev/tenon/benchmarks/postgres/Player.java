package dev.tenon.benchmarks.postgres;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A {@link Fork}, as seen by who gives the turns. */
final class Player implements AutoCloseable {

    /** One collector for all, which does nothing beside; and of the rivals' libraries no words on the output. */
    private static final List<String> OPTIONS = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Dorg.jboss.logging.provider=slf4j",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true");

    private final Rival rival;
    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    private Player(Rival rival, Process process) {
        this.rival = rival;
        this.process = process;
        this.orders = process.outputWriter();
        this.answers = process.inputReader();
    }

    static Player start(Rival rival, String url) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Fork.class.getName(), url, rival.name()));
        try {
            return new Player(
                    rival,
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the JVM of " + rival, e);
        }
    }

    void begin(Workload workload) {
        String answer = ask(workload.name());
        if (!answer.equals(Fork.READY)) {
            throw new IllegalStateException("expected '" + Fork.READY + "' of " + rival + ", found: " + answer);
        }
    }

    Slice slice(long millis) {
        return Slice.read(ask(String.valueOf(millis)));
    }

    private String ask(String order) {
        try {
            orders.write(order);
            orders.newLine();
            orders.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException(
                        "the JVM of " + rival + " ended at '" + order + "'; what it says is above");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("the JVM of " + rival + " does not answer '" + order + "'", e);
        }
    }

    /** Its input ends, and so does it. */
    @Override
    public void close() {
        try {
            orders.close();
            process.waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
