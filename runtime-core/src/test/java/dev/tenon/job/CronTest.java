package dev.tenon.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** The first day of 2030 is a Tuesday. */
    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource(delimiter = '|', textBlock = """
        * * * * *          | 2030-01-01T00:00 | 2030-01-01T00:01
        0 2 * * *          | 2030-01-01T02:00 | 2030-01-02T02:00
        */15 * * * *       | 2030-01-01T00:50 | 2030-01-01T01:00
        5/20 * * * *       | 2030-01-01T00:26 | 2030-01-01T00:45
        10-20/5 3 * * *    | 2030-01-01T03:15 | 2030-01-01T03:20
        0 22-2 * * *       | 2030-01-01T02:00 | 2030-01-01T22:00
        0 22-2 * * *       | 2030-01-01T23:00 | 2030-01-02T00:00
        1,59 5,6 * * *     | 2030-01-01T05:01 | 2030-01-01T05:59
        0 0 31 * *         | 2030-01-31T00:00 | 2030-03-31T00:00
        0 0 29 2 *         | 2030-01-01T00:00 | 2032-02-29T00:00
        0 0 29 FEB MON     | 2030-02-26T00:00 | 2031-02-03T00:00
        0 0 * * 0          | 2030-01-01T00:00 | 2030-01-06T00:00
        0 0 * * 7          | 2030-01-01T00:00 | 2030-01-06T00:00
        0 0 * * SUN        | 2030-01-06T00:00 | 2030-01-13T00:00
        0 0 * * 5-7        | 2030-01-05T00:00 | 2030-01-06T00:00
        0 0 * * 0-7        | 2030-01-05T00:00 | 2030-01-06T00:00
        0 0 * * 7-7        | 2030-01-01T00:00 | 2030-01-06T00:00
        0 0 * * FRI-MON    | 2030-01-07T00:00 | 2030-01-11T00:00
        0 0 * * mon-fri    | 2030-01-04T00:00 | 2030-01-07T00:00
        0 0 13 * FRI       | 2030-01-11T00:00 | 2030-01-13T00:00
        0 0 */2 * MON      | 2030-01-07T00:00 | 2030-01-21T00:00
        0 0 ? * MON        | 2030-01-01T00:00 | 2030-01-07T00:00
        0 0 1 * ?          | 2030-01-01T00:00 | 2030-02-01T00:00
        0 0 L * *          | 2030-02-01T00:00 | 2030-02-28T00:00
        0 0 L-3 * *        | 2030-02-01T00:00 | 2030-02-25T00:00
        0 0 LW * *         | 2030-03-01T00:00 | 2030-03-29T00:00
        0 0 LW 6 *         | 2030-01-01T00:00 | 2030-06-28T00:00
        0 0 15W 6 *        | 2030-01-01T00:00 | 2030-06-14T00:00
        0 0 16W 6 *        | 2030-01-01T00:00 | 2030-06-17T00:00
        0 0 1W 6 *         | 2030-01-01T00:00 | 2030-06-03T00:00
        0 0 31W * *        | 2030-03-01T00:00 | 2030-03-29T00:00
        0 0 28W * *        | 1993-02-02T00:00 | 1993-02-26T00:00
        0 0 28W 2 *        | 1993-02-27T00:00 | 1994-02-28T00:00
        0 0 28W 2 *        | 1996-02-01T00:00 | 1996-02-28T00:00
        0 0 31W 2,5 *      | 2030-01-01T00:00 | 2030-05-31T00:00
        0 0 * * FRI#2      | 2030-01-01T00:00 | 2030-01-11T00:00
        0 0 * * 1#5        | 2030-01-01T00:00 | 2030-04-29T00:00
        0 0 * * FRIL       | 2030-01-01T00:00 | 2030-01-25T00:00
        0 0 * * 0L,MON#1   | 2030-01-07T00:00 | 2030-01-27T00:00
        0 0 1,L * *        | 2030-01-01T00:00 | 2030-01-31T00:00
        30 5 10 * * *      | 2030-01-01T10:05:29 | 2030-01-01T10:05:30
        */20 * * * * *     | 2030-01-01T00:00:41 | 2030-01-01T00:01
        @hourly            | 2030-01-01T00:30 | 2030-01-01T01:00
        @daily             | 2030-01-01T00:30 | 2030-01-02T00:00
        @midnight          | 2030-01-01T00:30 | 2030-01-02T00:00
        @weekly            | 2030-01-01T00:00 | 2030-01-06T00:00
        @monthly           | 2030-01-01T00:00 | 2030-02-01T00:00
        @yearly            | 2030-01-01T00:00 | 2031-01-01T00:00
        @Annually          | 2030-01-01T00:00 | 2031-01-01T00:00
        """)
    void it_fires(String cron, LocalDateTime after, LocalDateTime next) {
        assertThat(Cron.parse(cron).next(after.toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .isEqualTo(Option.some(next.toInstant(ZoneOffset.UTC)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        * * * *        | expected five fields, or six with seconds, found 4
        ''             | expected five fields, or six with seconds, found 0
        @noon          | expected one of @annually, @daily, @hourly, @midnight, @monthly, @weekly, @yearly, found @noon
        60 * * * *     | expected the minute to be from 0 to 59, found 60
        * 24 * * *     | expected the hour to be from 0 to 23, found 24
        * * 0 * *      | expected the day of the month to be from 1 to 31, found 0
        * * * 13 *     | expected the month to be from 1 to 12, or JAN to DEC, found 13
        * * * JANUARY *| expected the month to be from 1 to 12, or JAN to DEC, found JANUARY
        * * * * 8      | expected the day of the week to be from 0 to 6, or SUN to SAT, found 8
        * * * * L      | expected the day of the week to be from 0 to 6, or SUN to SAT, found L
        * * * * MON#6  | expected the day of the week to be from 0 to 6, or SUN to SAT, found MON#6
        */0 * * * *    | a step of the minute must be 1 or more, found */0
        1,,2 * * * *   | expected the minute to be from 0 to 59, found nothing
        1- * * * *     | expected the minute to be from 0 to 59, found 1-
        ? * * * *      | expected the minute to be from 0 to 59, found ?
        * * 32W * *    | expected the day of the month to be from 1 to 31, found 32
        * * L-31 * *   | no month has a day 31 days before its last one
        """)
    void what_is_no_expression_is_refused(String cron, String why) {
        assertThatThrownBy(() -> Cron.parse(cron))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the cron expression \"" + cron + "\" is wrong: " + why);
    }

    @Test
    void what_never_comes_never_fires() {
        Instant now = Instant.parse("2030-01-01T00:00:00Z");
        assertThat(Cron.parse("0 0 30 2 *").next(now, BERLIN)).isEmpty();
        assertThat(Cron.parse("* * 31 4,6 *").next(now, BERLIN)).isEmpty();
        assertThat(Cron.parse("*/10 2 * 3 SUN#2").next(now, NEW_YORK))
                .as("always in the gap")
                .isEmpty();
    }

    @Test
    void a_fixed_time_in_the_gap_fires_once_at_its_end() {
        assertThat(fired("0,30 2 * * *", BERLIN, "2030-03-30T12:00:00Z", 3))
                .containsExactly("2030-03-31T01:00:00Z", "2030-04-01T00:00:00Z", "2030-04-01T00:30:00Z");
        assertThat(fired("30 2 * 3 SUN#2", NEW_YORK, "2030-01-01T00:00:00Z", 1))
                .containsExactly("2030-03-10T07:00:00Z");
    }

    @Test
    void a_fixed_time_in_the_overlap_fires_at_the_first_of_both() {
        assertThat(fired("30 2 * * *", BERLIN, "2030-10-26T12:00:00Z", 2))
                .containsExactly("2030-10-27T00:30:00Z", "2030-10-28T01:30:00Z");
        assertThat(fired("30 2 * * *", BERLIN, "2030-10-27T00:45:00Z", 1))
                .as("after the first of both, before the second")
                .containsExactly("2030-10-28T01:30:00Z");
    }

    @Test
    void an_interval_goes_on_as_time_does() {
        assertThat(fired("*/30 * * * *", BERLIN, "2030-03-31T00:00:00Z", 3))
                .containsExactly("2030-03-31T00:30:00Z", "2030-03-31T01:00:00Z", "2030-03-31T01:30:00Z");
        assertThat(fired("*/30 * * * *", BERLIN, "2030-10-26T23:30:00Z", 5))
                .containsExactly(
                        "2030-10-27T00:00:00Z",
                        "2030-10-27T00:30:00Z",
                        "2030-10-27T01:00:00Z",
                        "2030-10-27T01:30:00Z",
                        "2030-10-27T02:00:00Z");
    }

    private static List<String> fired(String cron, ZoneId zone, String after, int count) {
        List<String> fired = new ArrayList<>();
        Instant last = Instant.parse(after);
        for (int i = 0; i < count; i++) {
            last = Cron.parse(cron).next(last, zone).get();
            fired.add(last.toString());
        }
        return fired;
    }
}
