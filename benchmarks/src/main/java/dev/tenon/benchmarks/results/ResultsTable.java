package dev.tenon.benchmarks.results;

import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;

/** Writes the tables: the aims, and one for each workload. */
public final class ResultsTable {

    private ResultsTable() {}

    /**
     * Reads files of JMH and writes their tables.
     *
     * @param arguments the file to write, then the files that JMH wrote on this machine with
     *     {@code -prof gc -rf json -rff <file>}; what several of them have in common becomes one row
     * @throws IOException when the file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        List<String> paths = List.of(arguments);
        if (paths.size() < 2) {
            throw new IllegalArgumentException(
                    "expected the file to write and at least one file of JMH, found " + paths);
        }
        write(Path.of(paths.head()), paths.tail().map(Path::of));
    }

    static void write(Path target, List<Path> sources) throws IOException {
        String text = render(sources.map(JmhFile::read), Platform.live().now());
        Files.writeString(target, text);
    }

    static String render(List<JmhFile> files, Instant day) {
        List<Measured> all = JmhFile.merged(files);
        return List.of(header(files, day), new Aims(all).render())
                .appendAll(Table.of(all).map(Table::render))
                .mkString("\n");
    }

    private static String header(List<JmhFile> files, Instant day) {
        return """
            # Results

            Written on %s by `ResultsTable`. The [README](README.md) says what is measured and how. Stores on PostgreSQL are in
            [RESULTS-postgres.md](RESULTS-postgres.md), the annotation processor in [RESULTS-compile.md](RESULTS-compile.md).

            - machine: %d CPUs, %s %s on %s
            - JVM: %s
            - harness: %s; %d round(s), each with all rivals

            A time is the median of the medians of the forks. Spread is from the fastest to the slowest iteration, as a part of
            it. "to Eff" and "to plain" are ratios of times: under 1.00x is faster. Bytes are what is allocated.
            """.formatted(
                        day.atZone(ZoneOffset.UTC).toLocalDate(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        files.map(JmhFile::jvm).distinct().mkString("; "),
                        files.map(JmhFile::harness).distinct().mkString("; "),
                        files.size());
    }
}
