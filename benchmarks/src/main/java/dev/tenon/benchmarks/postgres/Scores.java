package dev.tenon.benchmarks.postgres;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * What was measured last of each workload, so that a run of some of them leaves the others in the tables.
 *
 * @param folder holds a file for each workload, with a line for each rival: its name and its slices
 */
record Scores(Path folder) {

    private static final String BETWEEN = "; ";

    /** In place of what was measured of the same workload before. */
    void keep(Score score) throws IOException {
        Files.createDirectories(folder);
        String lines = score.rivals()
                .map(rival -> rival.name()
                        + BETWEEN
                        + score.of(rival).map(Slice::written).mkString(BETWEEN))
                .mkString("", System.lineSeparator(), System.lineSeparator());
        Files.writeString(file(score.workload()), lines);
    }

    /** All, in the order of the workloads. */
    List<Score> all() throws IOException {
        List<Score> scores = List.empty();
        for (Workload workload : Workload.values()) {
            if (Files.exists(file(workload))) {
                scores = scores.append(new Score(
                        workload,
                        Files.readAllLines(file(workload)).stream()
                                .map(Scores::read)
                                .collect(Collectors.collectingAndThen(Collectors.toList(), HashMap::ofEntries))));
            }
        }
        return scores;
    }

    private static Tuple2<Rival, List<Slice>> read(String line) {
        List<String> parts = List.of(line.split(BETWEEN));
        return Tuple.of(Rival.valueOf(parts.head()), parts.tail().map(Slice::read));
    }

    private Path file(Workload workload) {
        return folder.resolve(workload.name());
    }
}
