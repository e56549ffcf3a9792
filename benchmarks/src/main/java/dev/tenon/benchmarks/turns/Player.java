package dev.tenon.benchmarks.turns;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/** A {@link Fork}, as seen by who gives the turns. */
final class Player implements AutoCloseable {

    static final String BETWEEN = " ";

    private static final java.util.List<String> OPTIONS =
            java.util.List.of("-Xms512m", "-Xmx512m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off");

    private final Entrant entrant;
    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    private Player(Entrant entrant, Process process) {
        this.entrant = entrant;
        this.process = process;
        this.orders = process.outputWriter();
        this.answers = process.inputReader();
    }

    static Player start(Contest contest, Entrant entrant, Scale scale, String place) {
        java.util.List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(OPTIONS);
        command.addAll(java.util.List.of("-cp", System.getProperty("java.class.path"), Fork.class.getName()));
        command.addAll(java.util.List.of(contest.getClass().getName(), entrant.name(), scale.name(), place));
        try {
            return new Player(
                    entrant,
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the JVM of " + entrant.label(), e);
        }
    }

    Seq<Double> turn(Discipline discipline) {
        try {
            orders.write(discipline.name());
            orders.newLine();
            orders.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the JVM of " + entrant.label() + " ended at '" + discipline.label()
                        + "'; what it says is above");
            }
            return List.of(answer.split(BETWEEN)).map(Double::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException("the JVM of " + entrant.label() + " does not answer", e);
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
