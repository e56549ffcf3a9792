package dev.tenon.effect;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Schedules that take something away from another one. */
final class Limits {

    private Limits() {}

    /** So many times. */
    record Times(Schedule inner, int left) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            return left == 0
                    ? Option.none()
                    : inner.next(moment).map(again -> new Again(again.delay(), new Times(again.next(), left - 1)));
        }
    }

    /** For so long. */
    record Within(Schedule inner, Duration limit) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            return inner.next(moment)
                    .filter(again -> again.delay().compareTo(limit.minus(moment.elapsed())) <= 0)
                    .map(again -> new Again(again.delay(), new Within(again.next(), limit)));
        }
    }

    /** As long as failures pass a test. */
    record While(Schedule inner, Predicate<? super Failure> test) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            return moment.failure().forAll(test)
                    ? inner.next(moment).map(again -> new Again(again.delay(), new While(again.next(), test)))
                    : Option.none();
        }
    }

    /** Makes another delay of a delay. */
    @FunctionalInterface
    interface Change {
        Duration apply(Duration delay, RandomGenerator random);
    }

    /** With other delays. */
    record Changed(Schedule inner, Change change) implements Schedule {
        @Override
        public Option<Again> next(Moment moment) {
            return inner.next(moment)
                    .map(again ->
                            new Again(change.apply(again.delay(), moment.random()), new Changed(again.next(), change)));
        }
    }
}
