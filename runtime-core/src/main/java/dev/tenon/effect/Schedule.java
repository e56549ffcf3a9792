package dev.tenon.effect;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * When to do something again, and when to stop: for {@link Eff#retry} and {@link Eff#repeat}. A schedule says nothing about
 * the first time. It is an immutable value: {@link #next} hands out the schedule to go on with, so one value serves any
 * number of runs at once.
 *
 * <p>No delay is negative or longer than about 292 years, the longest that a count of nanoseconds can hold; where a delay
 * would grow beyond, it stays there. Arguments out of their range make an {@link IllegalArgumentException}.
 */
@FunctionalInterface
public interface Schedule {

    /**
     * What a schedule decides on.
     *
     * @param elapsed time since the first run began, by the platform's clock for durations
     * @param failure why it is to be done again; nothing if it succeeded
     * @param random of the platform
     */
    record Moment(Duration elapsed, Option<Failure> failure, RandomGenerator random) {}

    /**
     * Once more.
     *
     * @param delay how long to wait before; not negative
     * @param next what decides afterwards
     */
    record Again(Duration delay, Schedule next) {

        /** Shortens a delay that is too long to be counted in nanoseconds. */
        public Again {
            delay = Delay.checked(delay);
        }
    }

    /** What to do at the end of a run; nothing means to stop. */
    Option<Again> next(Moment moment);

    /** Without end and without delay. */
    static Schedule forever() {
        return spaced(Duration.ZERO);
    }

    /** Once more, without delay. */
    static Schedule once() {
        return recurs(1);
    }

    /** {@code times} more, without delay. */
    static Schedule recurs(int times) {
        return forever().upTo(times);
    }

    /**
     * On a fixed beat, without end: a run begins each {@code period} after the one before began. The time that a run takes
     * is taken off the delay; beats that it missed are left out.
     */
    static Schedule fixed(Duration period) {
        return new Delays.Beat(Delay.checked(period), 0);
    }

    /** With {@code pause} between the end of a run and the beginning of the next one, without end. */
    static Schedule spaced(Duration pause) {
        return new Delays.Spaced(Delay.checked(pause));
    }

    /** With pauses of {@code base}, twice {@code base}, four times {@code base} and so on, without end. */
    static Schedule exponential(Duration base) {
        return exponential(base, 2);
    }

    /**
     * With pauses that grow, without end.
     *
     * @param base the first pause
     * @param factor what each pause is multiplied by to get the next one; at least 1
     */
    static Schedule exponential(Duration base, double factor) {
        if (!(factor >= 1) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("The factor of a schedule is a number from 1 on, found " + factor);
        }
        return new Delays.Exponential(Delay.checked(base), factor, 0);
    }

    /** With pauses of {@code one}, {@code one}, then each the sum of the two before, without end. */
    static Schedule fibonacci(Duration one) {
        return new Delays.Fibonacci(Delay.checked(one), Delay.checked(one));
    }

    /** This, but at most {@code times} more. */
    default Schedule upTo(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("A schedule recurs 0 times or more often, found " + times);
        }
        return new Limits.Times(this, times);
    }

    /** This, as long as the next run would begin at most {@code limit} after the first one began. */
    default Schedule upTo(Duration limit) {
        return new Limits.Within(this, Delay.checked(limit));
    }

    /** This, with no delay longer than {@code longest}. */
    default Schedule maxDelay(Duration longest) {
        Duration checked = Delay.checked(longest);
        return new Limits.Changed(this, (delay, random) -> Delay.shorter(delay, checked));
    }

    /**
     * This, with each delay multiplied by a random number between {@code 1 - ratio} and {@code 1 + ratio}, so that those
     * who failed together do not come back together.
     *
     * @param ratio from 0 to 1
     */
    default Schedule jittered(double ratio) {
        if (!(ratio >= 0 && ratio <= 1)) {
            throw new IllegalArgumentException("The ratio of jitter is a number from 0 to 1, found " + ratio);
        }
        return new Limits.Changed(
                this, (delay, random) -> Delay.times(delay, 1 - ratio + 2 * ratio * random.nextDouble()));
    }

    /** This, as long as the failures pass {@code test}. A success always passes. */
    default Schedule whileFailure(Predicate<? super Failure> test) {
        return new Limits.While(this, test);
    }

    /**
     * This to its end, and then {@code other}, which counts its time from the beginning of the first run that it decides
     * on.
     */
    default Schedule andThen(Schedule other) {
        return new Pair.Then(this, other, Duration.ZERO);
    }

    /** As long as both go on, with the longer delay. */
    default Schedule and(Schedule other) {
        return new Pair.Both(this, other);
    }

    /** As long as at least one goes on, with the shorter delay of those that do. */
    default Schedule or(Schedule other) {
        return new Pair.Either(this, other);
    }
}
