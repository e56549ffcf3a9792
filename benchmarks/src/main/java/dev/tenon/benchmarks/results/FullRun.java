package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures all workloads in rounds, one fork each, and writes the tables. In rounds, so that what the machine does beside
 * for some minutes does not meet one rival only.
 */
public final class FullRun {

    private static final Path ROUNDS = Path.of("target", "rounds");
    private static final Path RESULTS = Path.of("RESULTS.md");
    private static final String WORKLOADS =
            "\\.(Await|FlatMapChain|ForkJoin|Handler|Ids|Instrumented|MapChain|Nesting|PureValue"
                    + "|RaiseRecover|Retry)\\.";

    private FullRun() {}

    /**
     * Measures, and writes {@code RESULTS.md} to the working directory.
     *
     * @param arguments how many rounds, 2 if none are given; then JMH's own arguments
     * @throws IllegalArgumentException when the first is not the number of rounds
     * @throws IOException when a file cannot be written
     * @throws RunnerException when a benchmark fails
     * @throws CommandLineOptionException when JMH does not know an argument
     */
    public static void main(String... arguments) throws IOException, RunnerException, CommandLineOptionException {
        List<String> given = List.of(arguments);
        int rounds = given.headOption().map(FullRun::rounds).getOrElse(2);
        CommandLineOptions options = new CommandLineOptions(given.drop(1).toJavaArray(String[]::new));
        Files.createDirectories(ROUNDS);
        List<Path> files = List.rangeClosed(1, rounds).map(round -> ROUNDS.resolve("round-" + round + ".json"));
        for (Path file : files) {
            measure(options, file);
        }
        ResultsTable.write(RESULTS, files);
    }

    private static int rounds(String argument) {
        if (!argument.matches("[1-9]")) {
            throw new IllegalArgumentException("expected the number of rounds, 1 to 9, as the first argument, found '"
                    + argument + "': JMH's own arguments come after it");
        }
        return Integer.parseInt(argument);
    }

    private static void measure(CommandLineOptions options, Path file) throws RunnerException {
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .parent(options)
                .forks(1)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString());
        if (options.getIncludes().isEmpty()) {
            builder.include(WORKLOADS);
        }
        new Runner(builder.build()).run();
    }
}
