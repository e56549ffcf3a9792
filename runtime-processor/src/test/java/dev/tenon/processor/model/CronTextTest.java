package dev.tenon.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.job.Cron;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The processor's rules of cron expressions are those of the core. */
class CronTextTest {

    private static final List<String> ITEMS = List.of(
            "*",
            "?",
            "0",
            "1",
            "5",
            "7",
            "8",
            "12",
            "13",
            "23",
            "24",
            "31",
            "32",
            "59",
            "60",
            "100",
            "JAN",
            "dec",
            "MON",
            "sun",
            "JANUARY",
            "L",
            "LW",
            "L-3",
            "L-31",
            "15W",
            "0W",
            "32W",
            "FRI#2",
            "5#5",
            "1#6",
            "8#1",
            "FRIL",
            "0L",
            "9L",
            "1-5",
            "5-1",
            "MON-FRI",
            "FRI-MON",
            "JAN-MAR",
            "7-2",
            "5-7",
            "7-7",
            "*/5",
            "*/0",
            "*/100",
            "3/5",
            "1-9/2",
            "MON/2",
            "-1",
            "1-",
            "-",
            "/",
            "#",
            "",
            "x",
            "1,2",
            "1,,2",
            "1,x",
            "L,1",
            "MON,FRIL");

    private static final int TRIES = 20_000;

    @Test
    void both_refuse_the_same_with_the_same_words() {
        Random random = new Random(42);
        int accepted = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = text(random);
            assertThat(CronText.flaw(text)).as(text).isEqualTo(flawOfCore(text));
            accepted += flawOfCore(text).isEmpty() ? 1 : 0;
        }
        assertThat(accepted).as("of both there are many").isBetween(1_000, 19_000);
        for (String text :
                List.of("", " ", "@daily", "@Daily", "@noon", "@", "* * * *", "* * * * * *", "* * * * * * *")) {
            assertThat(CronText.flaw(text)).as(text).isEqualTo(flawOfCore(text));
        }
    }

    /** Mostly right: what is wrong is in one field or none. */
    private static String text(Random random) {
        int count = 5 + random.nextInt(2);
        int wrong = random.nextInt(count);
        return IntStream.range(0, count)
                .mapToObj(field ->
                        field == wrong ? ITEMS.get(random.nextInt(ITEMS.size())) : random.nextBoolean() ? "*" : "1")
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> flawOfCore(String text) {
        try {
            Cron.parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            String before = "the cron expression \"" + text + "\" is wrong: ";
            assertThat(e.getMessage()).startsWith(before);
            return Optional.of(e.getMessage().substring(before.length()));
        }
    }
}
