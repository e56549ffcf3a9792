package dev.tenon.benchmarks.turns;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A JVM with the class path of this one, which answers each line with a line. Its errors go where ours go. Used by one thread. */
public final class Jvm implements AutoCloseable {

    private final String label;
    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    private Jvm(String label, Process process) {
        this.label = label;
        this.process = process;
        this.orders = process.outputWriter();
        this.answers = process.inputReader();
    }

    /** Runs {@code main}; {@code label} is what messages call it. */
    public static Jvm start(String label, Seq<String> options, Class<?> main, String... arguments) {
        Seq<String> command = List.of(ProcessHandle.current().info().command().orElse("java"))
                .appendAll(options)
                .appendAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()))
                .appendAll(List.of(arguments));
        try {
            return new Jvm(
                    label,
                    new ProcessBuilder(command.asJava())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the JVM of " + label, e);
        }
    }

    /** The answer to {@code order}. */
    public String ask(String order) {
        try {
            orders.write(order);
            orders.newLine();
            orders.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException(
                        "the JVM of " + label + " ended at '" + order + "'; what it says is above");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("the JVM of " + label + " does not answer '" + order + "'", e);
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
