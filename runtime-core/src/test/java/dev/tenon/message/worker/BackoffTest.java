package dev.tenon.message.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The model of what is computed adds pause to pause. */
class BackoffTest {

    private static final int MOST = 1_000_000;
    private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);
    private static final Duration NANO = Duration.ofNanos(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Property
    void as_many_attempts_begin_as_pauses_are_over(
            @ForAll @LongRange(min = 1, max = 10_000) long firstMillis,
            @ForAll @IntRange(min = 1, max = 5) int factor,
            @ForAll @LongRange(min = 1, max = 3_600_000) long mostMillis,
            @ForAll @IntRange(min = 1, max = 2_000) int pauses,
            @ForAll @IntRange(min = -1, max = 1) int nanos) {
        Backoff backoff = new Backoff(Duration.ofMillis(firstMillis), factor, Duration.ofMillis(mostMillis));
        Duration time = passed(backoff, pauses).plusNanos(nanos);

        assertThat(backoff.attemptsWithin(time)).isEqualTo(model(backoff, time));
    }

    @Property
    void a_factor_that_makes_pauses_of_no_whole_nanoseconds_changes_nothing_but_their_rounding(
            @ForAll @LongRange(min = 1, max = 3_600_000_000_000L) long firstNanos,
            @ForAll @DoubleRange(min = 1, max = 10) double factor,
            @ForAll @LongRange(min = 1, max = 3_600_000_000_000L) long mostNanos,
            @ForAll @DoubleRange(min = 0, max = 2_000) double share) {
        Backoff backoff = new Backoff(Duration.ofNanos(firstNanos), factor, Duration.ofNanos(mostNanos));
        Duration time = NANO.plusNanos((long) (share * Math.min(firstNanos, mostNanos)));

        int attempts = backoff.attemptsWithin(time);

        Duration rounding = Duration.ofNanos(attempts + time.toNanos() / 1_000_000_000_000L);
        assertThat(passed(backoff, attempts - 1)).isLessThan(time.plus(rounding));
        assertThat(passed(backoff, attempts).plus(rounding)).isGreaterThanOrEqualTo(time);
    }

    @Property
    void any_backoff_and_any_time_have_an_answer_and_more_time_has_no_fewer_attempts(
            @ForAll @LongRange(min = 0) long firstSeconds,
            @ForAll @DoubleRange(min = 1, max = Double.MAX_VALUE) double factor,
            @ForAll @LongRange(min = 0) long mostSeconds,
            @ForAll @LongRange(min = 0) long seconds,
            @ForAll @IntRange(min = 1) int attempts) {
        Duration most = Duration.ofSeconds(mostSeconds);
        Backoff backoff = new Backoff(Duration.ofSeconds(firstSeconds), factor, most);
        Duration time = Duration.ofSeconds(seconds);

        assertThat(backoff.attemptsWithin(time))
                .isBetween(backoff.attemptsWithin(time.dividedBy(2)), backoff.attemptsWithin(FOREVER))
                .isBetween(1, MOST);
        assertThat(backoff.after(attempts)).isBetween(Duration.ZERO, most);
    }

    @Test
    void a_day_of_the_usual_pauses_is_three_hundred_attempts() {
        assertThat(Backoff.USUAL.attemptsWithin(DAY)).isEqualTo(300).isEqualTo(model(Backoff.USUAL, DAY));
    }

    @Test
    void pauses_that_take_no_time_are_no_measure_of_time() {
        assertThat(new Backoff(Duration.ZERO, 2, DAY).attemptsWithin(DAY)).isEqualTo(1);
        assertThat(new Backoff(DAY, 2, Duration.ZERO).attemptsWithin(DAY)).isEqualTo(1);
    }

    @Test
    void what_is_nothing_at_first_stays_so() {
        assertThat(new Backoff(Duration.ZERO, 2, DAY).after(2_000)).isZero();
    }

    @Test
    void nothing_fits_into_no_time_and_a_pause_that_is_as_long_is_not_over_before() {
        assertThat(Backoff.USUAL.attemptsWithin(Duration.ZERO)).isEqualTo(1);
        assertThat(Backoff.USUAL.attemptsWithin(Duration.ofMillis(50))).isEqualTo(1);
        assertThat(Backoff.USUAL.attemptsWithin(Duration.ofMillis(51))).isEqualTo(2);
    }

    @Test
    void the_least_pauses_and_the_longest_time_are_a_million_attempts() {
        assertThat(new Backoff(NANO, 1, NANO).attemptsWithin(FOREVER)).isEqualTo(MOST);
        assertThat(new Backoff(NANO, Math.nextUp(1), FOREVER).attemptsWithin(FOREVER))
                .isEqualTo(MOST);
    }

    @Test
    void the_longest_pauses_are_as_long_as_they_may_be() {
        Backoff backoff = new Backoff(FOREVER, Double.POSITIVE_INFINITY, FOREVER);
        assertThat(backoff.after(1)).isEqualTo(FOREVER);
        assertThat(backoff.after(Integer.MAX_VALUE)).isEqualTo(FOREVER);
        assertThat(backoff.attemptsWithin(FOREVER)).isEqualTo(1);
        assertThat(new Backoff(NANO, Double.POSITIVE_INFINITY, DAY).attemptsWithin(DAY.multipliedBy(3)))
                .isEqualTo(4);
    }

    private static int model(Backoff backoff, Duration time) {
        Duration passed = Duration.ZERO;
        int attempts = 0;
        do {
            attempts++;
            passed = passed.plus(backoff.after(attempts));
        } while (attempts < MOST && passed.compareTo(time) < 0);
        return attempts;
    }

    private static Duration passed(Backoff backoff, int pauses) {
        Duration passed = Duration.ZERO;
        for (int attempts = 1; attempts <= pauses; attempts++) {
            passed = passed.plus(backoff.after(attempts));
        }
        return passed;
    }
}
