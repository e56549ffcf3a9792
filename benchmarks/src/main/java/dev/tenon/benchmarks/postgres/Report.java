package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.results.Aim;
import dev.tenon.benchmarks.results.Markdown;
import dev.tenon.benchmarks.results.Numbers;
import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.ZoneOffset;

/**
 * The tables of all workloads, and the aims.
 *
 * @param server the version of the server
 * @param rounds how many were measured
 * @param millis how long a turn was
 * @param scores one for each workload
 */
record Report(String server, int rounds, long millis, List<Score> scores) {

    private static final double MICRO = 1_000;
    private static final double QUARTER = 0.25;
    private static final double WALL = 1.10;
    private static final double CPU = 1.25;
    private static final double BATCH_WALL = 0.6;
    private static final String TIMES = "times JDBC by hand";

    /** Markdown. */
    String render() {
        return List.of(header())
                .append(Aim.render(scores.flatMap(Report::aims)))
                .appendAll(scores.map(Report::table))
                .mkString("\n");
    }

    private String header() {
        return """
            # Results on PostgreSQL

            Written on %s by `Rounds`. The [README](README.md) says what is measured and how.

            %s
            - server: PostgreSQL %s on the same machine, without fsync
            - %d rounds after %d that are not counted; in each, every rival has a turn of %d ms, in a new order

            Times are medians of the rounds. Each ratio to JDBC is the median of the ratios of the rounds; after wall time, what
            half of the rounds are within. Thread: the CPU time of the thread that calls. JVM: that of the rival's whole JVM, with
            garbage collector and compiler, over all rounds. Bytes are what the thread allocates.
            """.formatted(
                        Platform.live().now().atZone(ZoneOffset.UTC).toLocalDate(),
                        Markdown.machine(),
                        server,
                        rounds,
                        Rounds.WARM_UP,
                        millis);
    }

    private static String table(Score score) {
        List<String> columns = List.of(
                "rival",
                "µs an op",
                "to JDBC",
                "half within",
                "thread µs",
                "to JDBC",
                "JVM µs",
                "to JDBC",
                "bytes an op",
                "to JDBC");
        return "## " + score.workload().label + "\n\n"
                + Markdown.table(columns, score.rivals().map(rival -> row(score, rival)));
    }

    private static List<String> row(Score score, Rival rival) {
        List<Double> wall = score.ratios(rival, Rival.JDBC, Slice::nanosPerOperation);
        return List.of(
                rival.label,
                Numbers.shown(score.median(rival, Slice::nanosPerOperation) / MICRO),
                Numbers.ratio(Score.median(wall)),
                Numbers.shown(Score.at(wall, QUARTER)) + " to " + Numbers.ratio(Score.at(wall, 1 - QUARTER)),
                Numbers.shown(score.median(rival, Slice::threadNanosPerOperation) / MICRO),
                Numbers.ratio(Score.median(score.ratios(rival, Rival.JDBC, Slice::threadNanosPerOperation))),
                Numbers.shown(score.jvmNanos(rival) / MICRO),
                Numbers.ratio(score.jvmNanos(rival) / score.jvmNanos(Rival.JDBC)),
                Numbers.shown(score.median(rival, Slice::bytesPerOperation)),
                Numbers.ratio(Score.median(score.ratios(rival, Rival.JDBC, Slice::bytesPerOperation))));
    }

    private static List<Aim> aims(Score score) {
        if (!score.slices().containsKey(Rival.TENON)) {
            return List.empty();
        }
        String what = score.workload().label;
        double wall = Score.median(score.ratios(Rival.TENON, Rival.JDBC, Slice::nanosPerOperation));
        double cpu = score.jvmNanos(Rival.TENON) / score.jvmNanos(Rival.JDBC);
        return score.workload() == Workload.BATCH
                ? List.of(Aim.atMost(BATCH_WALL, TIMES, what + ", wall time, to addBatch", Option.some(wall)))
                : List.of(
                        Aim.atMost(WALL, TIMES, what + ", wall time", Option.some(wall)),
                        Aim.atMost(CPU, TIMES, what + ", CPU time of the client's JVM", Option.some(cpu)));
    }
}
