package dev.tenon.effect;

import io.vavr.control.Option;
import java.time.Duration;

/** The schedules without end that others are made of. */
final class Delays {

    private Delays() {}

    /** The same pause each time. */
    record Spaced(Duration pause) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            return Option.some(new Again(pause, this));
        }
    }

    /**
     * A fixed beat.
     *
     * @param last the number of the beat that the latest run belongs to
     */
    record Beat(Duration period, long last) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            if (period.isZero()) {
                return Option.some(new Again(period, this));
            }
            Duration elapsed = Delay.shorter(moment.elapsed(), Delay.LONGEST);
            long reached = Math.ceilDiv(elapsed.toNanos(), period.toNanos());
            long beat = Math.max(last + 1, reached);
            boolean countable = beat <= Long.MAX_VALUE / period.toNanos();
            Duration due = countable ? period.multipliedBy(beat) : Delay.LONGEST;
            return Option.some(new Again(Delay.minus(due, elapsed), new Beat(period, beat)));
        }
    }

    /**
     * Pauses that are multiplied.
     *
     * @param times how often; the power is taken anew each time, because small pauses would not survive rounding
     */
    record Exponential(Duration base, double factor, int times) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            Duration pause = base.isZero() ? base : Delay.times(base, Math.pow(factor, times));
            int more = times == Integer.MAX_VALUE ? times : times + 1;
            return Option.some(new Again(pause, new Exponential(base, factor, more)));
        }
    }

    /** Pauses that are added up. */
    record Fibonacci(Duration one, Duration two) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            return Option.some(new Again(one, new Fibonacci(two, Delay.plus(one, two))));
        }
    }
}
