package dev.tenon.benchmarks.rest;

import dev.tenon.benchmarks.results.Markdown;
import dev.tenon.benchmarks.turns.Rounds;
import dev.tenon.benchmarks.turns.Scale;
import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

/** Measures the sample by HTTP, and writes the tables. {@code wrk} must be installed. */
public final class RestRounds {

    private static final Path RESULTS = Path.of("RESULTS-rest.md");
    private static final int WARM_UP = 2;

    private RestRounds() {}

    /**
     * Measures, and writes {@code RESULTS-rest.md} to the working directory.
     *
     * @param arguments how many rounds, 7 if none are given; {@code LOOK} instead of {@code FULL} to do little; then the names of
     *     disciplines and of entrants, all if none are given
     */
    public static void main(String... arguments) throws Exception {
        List<String> given = List.of(arguments);
        int counted = given.headOption().map(Integer::parseInt).getOrElse(7);
        Scale scale = given.contains(Scale.LOOK.name()) ? Scale.LOOK : Scale.FULL;
        Rounds rounds = new Rounds(scale, scale == Scale.LOOK ? 0 : WARM_UP, counted);
        String text = """
            # Results of REST

            Written on %s by `RestRounds`. The [README](README.md) says what is measured and how.

            %s

            Numbers are medians of the rounds. A ratio is the median of the ratios in the same round. Half of the rounds are within the
            two numbers beside it.

            %s\
            """.formatted(
                        Platform.live().now().atZone(ZoneOffset.UTC).toLocalDate(),
                        Markdown.machine(),
                        rounds.of(new RestContest(), given));
        Files.writeString(RESULTS, text);
        System.out.println(text);
    }
}
