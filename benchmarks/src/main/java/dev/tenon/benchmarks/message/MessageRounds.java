package dev.tenon.benchmarks.message;

import dev.tenon.benchmarks.message.memory.MemoryContest;
import dev.tenon.benchmarks.message.postgres.JobContest;
import dev.tenon.benchmarks.results.Markdown;
import dev.tenon.benchmarks.turns.Rounds;
import dev.tenon.benchmarks.turns.Scale;
import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;

/** Measures the engine of messages beside its rivals, and writes the tables. */
public final class MessageRounds {

    private static final Path RESULTS = Path.of("RESULTS-messages.md");
    private static final int WARM_UP = 2;

    private MessageRounds() {}

    /**
     * Measures, and writes {@code RESULTS-messages.md} to the working directory.
     *
     * @param arguments how many rounds, 7 if none are given, and how many uncounted before them, 2 if none are given;
     *     {@code LOOK} instead of {@code FULL} to do little; {@code MEMORY} or {@code POSTGRES} for one of both; then the names of disciplines
     *     and of entrants, all if none are given
     */
    public static void main(String... arguments) throws Exception {
        List<String> given = List.of(arguments);
        List<Integer> numbers =
                given.takeWhile(word -> Character.isDigit(word.charAt(0))).map(Integer::parseInt);
        int counted = numbers.headOption().getOrElse(7);
        Scale scale = given.contains(Scale.LOOK.name()) ? Scale.LOOK : Scale.FULL;
        int before = numbers.drop(1).headOption().getOrElse(scale == Scale.LOOK ? 0 : WARM_UP);
        Rounds rounds = new Rounds(scale, before, counted);
        List<String> tables = List.empty();
        if (!given.contains("POSTGRES")) {
            tables = tables.append(rounds.of(new MemoryContest(), given));
        }
        if (!given.contains("MEMORY")) {
            tables = tables.append(rounds.of(new JobContest(), given));
        }
        String text = header() + tables.mkString(System.lineSeparator());
        Files.writeString(RESULTS, text);
        System.out.println(text);
    }

    private static String header() {
        return """
            # Results of messages

            Written on %s by `MessageRounds`. The [README](README.md) says what is measured and how.

            %s

            Numbers are medians of the rounds. A ratio is the median of the ratios in the same round. Half of the rounds are within the
            two numbers beside it.

            """.formatted(Platform.live().now().atZone(ZoneOffset.UTC).toLocalDate(), Markdown.machine());
    }
}
