package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Runs.Refused;
import dev.tenon.effect.Schedule.Again;
import dev.tenon.effect.Schedule.Moment;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The laws of schedules. */
class ScheduleTest {

    private static final int LOOKED_AT = 40;
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    /**
     * What a schedule says when runs take these times, one after the other and over again; until no clock can count the
     * time any more.
     */
    private static List<Duration> delays(Schedule schedule, List<Duration> runs) {
        List<Duration> delays = new ArrayList<>();
        Duration elapsed = Duration.ZERO;
        Random random = new Random(7);
        Schedule present = schedule;
        for (int i = 0; i < LOOKED_AT && elapsed.compareTo(LONGEST.dividedBy(2)) < 0; i++) {
            elapsed = elapsed.plus(runs.get(i % runs.size()));
            Option<Again> again = present.next(new Moment(elapsed, Option.some(new Refused(i)), random));
            if (again.isEmpty()) {
                break;
            }
            delays.add(again.get().delay());
            elapsed = elapsed.plus(again.get().delay());
            present = again.get().next();
        }
        return delays;
    }

    private static List<Duration> delays(Schedule schedule) {
        return delays(schedule, List.of(Duration.ZERO));
    }

    private static List<Duration> seconds(int... seconds) {
        return IntStream.of(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    @Provide
    Arbitrary<Duration> durations() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.longs().between(0, 5_000).map(Duration::ofMillis)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(LONGEST, LONGEST.dividedBy(2), Duration.ofNanos(1))));
    }

    @Provide
    Arbitrary<List<Duration>> runs() {
        return Arbitraries.longs()
                .between(0, 5_000)
                .map(Duration::ofMillis)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** Everything but jitter, which would draw other numbers in another order. */
    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<Schedule> simple = Arbitraries.oneOf(
                Arbitraries.of(Schedule.forever(), Schedule.once(), Schedule.recurs(0), Schedule.recurs(3)),
                durations().map(Schedule::fixed),
                durations().map(Schedule::spaced),
                durations().map(Schedule::fibonacci),
                Combinators.combine(durations(), Arbitraries.doubles().between(1, 1e6))
                        .as((base, factor) -> Schedule.exponential(base, factor)));
        return Arbitraries.recursive(
                () -> simple,
                inner -> Arbitraries.oneOf(
                        Combinators.combine(inner, inner).as(Schedule::and),
                        Combinators.combine(inner, inner).as(Schedule::or),
                        Combinators.combine(inner, inner).as(Schedule::andThen),
                        Combinators.combine(inner, Arbitraries.integers().between(0, 10))
                                .as((schedule, times) -> schedule.upTo(times)),
                        Combinators.combine(inner, durations()).as((schedule, limit) -> schedule.upTo(limit)),
                        Combinators.combine(inner, durations()).as(Schedule::maxDelay)),
                0,
                3);
    }

    @Property
    void no_delay_is_negative_or_too_long_to_count(
            @ForAll("schedules") Schedule schedule,
            @ForAll("runs") List<Duration> runs,
            @ForAll @DoubleRange(min = 0, max = 1) double ratio) {
        assertThat(delays(schedule.jittered(ratio), runs))
                .allMatch(delay -> !delay.isNegative() && delay.compareTo(LONGEST) <= 0);
    }

    @Property
    void and_and_or_are_commutative(
            @ForAll("schedules") Schedule a, @ForAll("schedules") Schedule b, @ForAll("runs") List<Duration> runs) {
        assertThat(delays(a.and(b), runs)).isEqualTo(delays(b.and(a), runs));
        assertThat(delays(a.or(b), runs)).isEqualTo(delays(b.or(a), runs));
    }

    @Property
    void and_and_or_are_associative_and_idempotent(
            @ForAll("schedules") Schedule a,
            @ForAll("schedules") Schedule b,
            @ForAll("schedules") Schedule c,
            @ForAll("runs") List<Duration> runs) {
        assertThat(delays(a.and(b).and(c), runs)).isEqualTo(delays(a.and(b.and(c)), runs));
        assertThat(delays(a.or(b).or(c), runs)).isEqualTo(delays(a.or(b.or(c)), runs));
        assertThat(delays(a.and(a), runs)).isEqualTo(delays(a, runs));
        assertThat(delays(a.or(a), runs)).isEqualTo(delays(a, runs));
    }

    @Property
    void none_is_the_unit_of_andThen_and_andThen_is_associative(
            @ForAll("schedules") Schedule a,
            @ForAll("schedules") Schedule b,
            @ForAll("schedules") Schedule c,
            @ForAll("runs") List<Duration> runs) {
        assertThat(delays(Schedule.recurs(0).andThen(a), runs)).isEqualTo(delays(a, runs));
        assertThat(delays(a.andThen(Schedule.recurs(0)), runs)).isEqualTo(delays(a, runs));
        assertThat(delays(a.andThen(b).andThen(c), runs)).isEqualTo(delays(a.andThen(b.andThen(c)), runs));
    }

    @Property
    void upTo_takes_the_beginning(
            @ForAll("schedules") Schedule schedule,
            @ForAll @IntRange(max = 20) int times,
            @ForAll("runs") List<Duration> runs) {
        List<Duration> all = delays(schedule, runs);
        assertThat(delays(schedule.upTo(times), runs)).isEqualTo(all.subList(0, Math.min(times, all.size())));
    }

    @Property
    void upTo_a_duration_begins_nothing_later(
            @ForAll("schedules") Schedule schedule,
            @ForAll("durations") Duration limit,
            @ForAll("runs") List<Duration> runs) {
        List<Duration> delays = delays(schedule.upTo(limit), runs);
        Duration begun = Duration.ZERO;
        for (int i = 0; i < delays.size(); i++) {
            begun = begun.plus(runs.get(i % runs.size())).plus(delays.get(i));
        }
        assertThat(delays.isEmpty() ? Duration.ZERO : begun).isLessThanOrEqualTo(limit);
        assertThat(delays).isEqualTo(delays(schedule, runs).subList(0, delays.size()));
    }

    @Property
    void exponential_and_fibonacci_never_get_shorter(
            @ForAll("durations") Duration base, @ForAll @DoubleRange(min = 1, max = 1e9) double factor) {
        assertThat(delays(Schedule.exponential(base, factor))).isSorted().isNotEmpty();
        assertThat(delays(Schedule.fibonacci(base))).isSorted().isNotEmpty();
    }

    @Property
    void jitter_stays_within_its_ratio(
            @ForAll @IntRange(max = 1_000_000) int millis, @ForAll @DoubleRange(min = 0, max = 1) double ratio) {
        Duration pause = Duration.ofMillis(millis);
        Duration shortest = Delay.times(pause, 1 - ratio).minusNanos(1);
        Duration longest = Delay.times(pause, 1 + ratio).plusNanos(1);
        assertThat(delays(Schedule.spaced(pause).jittered(ratio)))
                .allMatch(delay -> delay.compareTo(shortest) >= 0 && delay.compareTo(longest) <= 0);
    }

    @Property
    void runs_of_a_fixed_schedule_begin_on_a_beat(
            @ForAll @IntRange(min = 1, max = 5_000) int millis, @ForAll("runs") List<Duration> runs) {
        Duration period = Duration.ofMillis(millis);
        Duration begun = Duration.ZERO;
        List<Duration> delays = delays(Schedule.fixed(period), runs);
        for (int i = 0; i < delays.size(); i++) {
            Duration run = runs.get(i % runs.size());
            Duration next = begun.plus(run).plus(delays.get(i));
            assertThat(next.toMillis() % millis).isZero();
            assertThat(delays.get(i))
                    .as("no beat is left out that could be kept")
                    .isLessThanOrEqualTo(period);
            assertThat(next).isGreaterThan(begun);
            begun = next;
        }
    }

    @Example
    void the_delays_of_each() {
        assertThat(delays(Schedule.once())).isEqualTo(seconds(0));
        assertThat(delays(Schedule.recurs(3))).isEqualTo(seconds(0, 0, 0));
        assertThat(delays(Schedule.forever())).hasSize(LOOKED_AT).containsOnly(Duration.ZERO);
        assertThat(delays(Schedule.spaced(Duration.ofSeconds(2)).upTo(3), seconds(5)))
                .isEqualTo(seconds(2, 2, 2));
        assertThat(delays(Schedule.fixed(Duration.ofSeconds(10)).upTo(4), seconds(3, 10, 25, 0)))
                .isEqualTo(seconds(7, 0, 5, 10));
        assertThat(delays(Schedule.exponential(Duration.ofSeconds(1)).upTo(4))).isEqualTo(seconds(1, 2, 4, 8));
        assertThat(delays(Schedule.exponential(Duration.ofSeconds(1), 3).upTo(3)))
                .isEqualTo(seconds(1, 3, 9));
        assertThat(delays(Schedule.fibonacci(Duration.ofSeconds(1)).upTo(5))).isEqualTo(seconds(1, 1, 2, 3, 5));
        assertThat(delays(Schedule.exponential(Duration.ofSeconds(1))
                        .maxDelay(Duration.ofSeconds(3))
                        .upTo(4)))
                .isEqualTo(seconds(1, 2, 3, 3));
        assertThat(delays(Schedule.recurs(2)
                        .andThen(Schedule.spaced(Duration.ofSeconds(1)).upTo(2))))
                .isEqualTo(seconds(0, 0, 1, 1));
        assertThat(delays(Schedule.spaced(Duration.ofSeconds(1)).upTo(Duration.ofSeconds(10)), seconds(2)))
                .isEqualTo(seconds(1, 1, 1));
    }

    @Example
    void each_may_be_asked_again_and_says_the_same() {
        Schedule schedule = Schedule.exponential(Duration.ofSeconds(1)).upTo(3);
        assertThat(delays(schedule)).isEqualTo(delays(schedule));
    }

    @Example
    void whileFailure_ends_at_the_first_other_failure_and_lets_success_pass() {
        Schedule schedule = Schedule.forever().whileFailure(failure -> !failure.equals(new Refused(2)));
        assertThat(delays(schedule)).isEqualTo(seconds(0, 0));
        assertThat(schedule.next(new Moment(Duration.ZERO, Option.none(), new Random(1))))
                .isNotEmpty();
    }

    @Example
    void delays_that_cannot_be_counted_stay_at_the_longest() {
        Duration tooLong = Duration.ofSeconds(Long.MAX_VALUE);
        assertThat(delays(Schedule.spaced(tooLong).upTo(1))).containsExactly(LONGEST);
        assertThat(delays(Schedule.exponential(tooLong, 1e300))).containsOnly(LONGEST);
        assertThat(delays(Schedule.fibonacci(tooLong))).containsOnly(LONGEST);
        assertThat(delays(Schedule.fixed(tooLong), List.of(LONGEST.minusNanos(1)))
                        .get(0))
                .isEqualTo(Duration.ofNanos(1));
        assertThat(new Again(tooLong, Schedule.once()).delay()).isEqualTo(LONGEST);
    }

    @Example
    void arguments_out_of_range_are_refused_with_what_was_found() {
        Duration negative = Duration.ofSeconds(-1);
        Stream.<Runnable>of(
                        () -> Schedule.fixed(negative),
                        () -> Schedule.spaced(negative),
                        () -> Schedule.exponential(negative),
                        () -> Schedule.fibonacci(negative),
                        () -> Schedule.forever().upTo(negative),
                        () -> Schedule.forever().maxDelay(negative),
                        () -> new Again(negative, Schedule.once()))
                .forEach(bad -> assertThatIllegalArgumentException()
                        .isThrownBy(bad::run)
                        .withMessageContaining("PT-1S"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.recurs(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.exponential(Duration.ofSeconds(1), 0.5))
                .withMessageContaining("0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.forever().jittered(Double.NaN))
                .withMessageContaining("NaN");
    }
}
