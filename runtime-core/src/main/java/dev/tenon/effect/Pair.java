package dev.tenon.effect;

import io.vavr.control.Option;
import java.time.Duration;

/** Schedules made of two. */
final class Pair {

    private Pair() {}

    /** Both go on. */
    record Both(Schedule a, Schedule b) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            Option<Again> first = a.next(moment);
            return first.isEmpty() ? first : b.next(moment).map(second -> longer(first.get(), second));
        }

        private static Again longer(Again first, Again second) {
            return new Again(Delay.longer(first.delay(), second.delay()), new Both(first.next(), second.next()));
        }
    }

    /** One goes on. */
    record Either(Schedule a, Schedule b) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            Option<Again> first = a.next(moment);
            Option<Again> second = b.next(moment);
            if (first.isEmpty() || second.isEmpty()) {
                return first.orElse(second);
            }
            Duration delay = Delay.shorter(first.get().delay(), second.get().delay());
            return Option.some(
                    new Again(delay, new Either(first.get().next(), second.get().next())));
        }
    }

    /**
     * One after the other.
     *
     * @param began when the latest run began, which is where the time of the second one starts if it is asked now
     */
    record Then(Schedule first, Schedule second, Duration began) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            Option<Again> again = first.next(moment);
            return again.isEmpty()
                    ? new Later(second, began).next(moment)
                    : again.map(more -> new Again(
                            more.delay(), new Then(more.next(), second, Delay.plus(moment.elapsed(), more.delay()))));
        }
    }

    /** A schedule whose time starts later. */
    record Later(Schedule inner, Duration start) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            Duration elapsed = Delay.minus(moment.elapsed(), start);
            return inner.next(new Moment(elapsed, moment.failure(), moment.random()))
                    .map(again -> new Again(again.delay(), new Later(again.next(), start)));
        }
    }
}
