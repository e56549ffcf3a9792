package dev.tenon.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Random expressions, compared with what cron-utils computes, where both must agree: in UTC, with one kind of days restricted, and
 * without what cron-utils gets wrong ({@code docs/adr/0017}).
 */
class CronOracleTest {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final int IN_A_ROW = 5;
    private static final int YEARS = 30;

    private static final CronDefinition DEFINITION = CronDefinitionBuilder.defineCron()
            .withSeconds()
            .withValidRange(0, 59)
            .and()
            .withMinutes()
            .withValidRange(0, 59)
            .and()
            .withHours()
            .withValidRange(0, 23)
            .and()
            .withDayOfMonth()
            .withValidRange(1, 31)
            .supportsL()
            .supportsW()
            .supportsLW()
            .supportsQuestionMark()
            .and()
            .withMonth()
            .withValidRange(1, 12)
            .and()
            .withDayOfWeek()
            .withValidRange(0, 7)
            .withMondayDoWValue(1)
            .withIntMapping(7, 0)
            .supportsL()
            .supportsHash()
            .supportsQuestionMark()
            .and()
            .instance();

    @Property(tries = 500)
    void both_fire_at_the_same_instants(@ForAll long seed) {
        Random random = new Random(seed);
        String text = expression(random);
        Cron ours = Cron.parse(text);
        ExecutionTime theirs = ExecutionTime.forCron(new CronParser(DEFINITION).parse(text));
        Instant last =
                Instant.ofEpochSecond((long) random.nextInt(YEARS * 365) * 24 * 60 * 60 + random.nextInt(86_400));
        for (int i = 0; i < IN_A_ROW; i++) {
            Option<Instant> next = ours.next(last, ZoneOffset.UTC);
            assertThat(next)
                    .as("%s after %s", text, last)
                    .isEqualTo(Option.ofOptional(theirs.nextExecution(last.atZone(ZoneOffset.UTC)))
                            .map(found -> found.toInstant()));
            if (next.isEmpty()) {
                return;
            }
            last = next.get();
        }
    }

    private static String expression(Random random) {
        boolean isOfMonth = random.nextBoolean();
        String ofMonth = isOfMonth ? dayOfMonth(random) : "*";
        String ofWeek = isOfMonth ? "*" : dayOfWeek(random);
        return String.join(
                " ",
                field(random, 0, 59),
                field(random, 0, 59),
                field(random, 0, 23),
                ofMonth,
                ofMonth.equals("28W") ? "3-12" : month(random),
                ofWeek);
    }

    /** Not beside {@code 28W}: where the 28th is a month's last day and a Sunday, cron-utils stays on it. */
    private static String month(Random random) {
        return random.nextBoolean()
                ? "*"
                : random.nextBoolean() ? MONTHS.get(random.nextInt(12)) : field(random, 1, 12);
    }

    private static String dayOfMonth(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "L";
            case 1 -> "L-" + (1 + random.nextInt(20));
            case 2 -> "LW";
            case 3 -> 1 + random.nextInt(28) + "W";
            default -> field(random, 1, 28);
        };
    }

    private static String dayOfWeek(Random random) {
        String day = DAYS.get(random.nextInt(7));
        return switch (random.nextInt(4)) {
            case 0 -> day + "#" + (1 + random.nextInt(4));
            case 1 -> day + "L";
            case 2 -> day + "-" + DAYS.get(random.nextInt(7));
            default -> field(random, 0, 6);
        };
    }

    private static String field(Random random, int least, int greatest) {
        int from = least + random.nextInt(greatest - least + 1);
        int to = from + random.nextInt(greatest - from + 1);
        return switch (random.nextInt(5)) {
            case 0 -> "*";
            case 1 -> from + "-" + to;
            case 2 -> "*/" + (1 + random.nextInt(greatest));
            case 3 ->
                IntStream.range(0, 3)
                        .mapToObj(i -> Integer.toString(least + random.nextInt(greatest - least + 1)))
                        .distinct()
                        .collect(Collectors.joining(","));
            default -> Integer.toString(from);
        };
    }
}
