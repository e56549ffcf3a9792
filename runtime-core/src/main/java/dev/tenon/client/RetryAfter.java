package dev.tenon.client;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Schedule.Again;
import dev.tenon.effect.Schedule.Moment;
import io.vavr.control.Option;
import java.time.Duration;

/** A schedule that waits as long as a server asked to, and stops where that is longer than a minute. For generated code. */
public final class RetryAfter implements Schedule {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Schedule schedule;

    private RetryAfter(Schedule schedule) {
        this.schedule = schedule;
    }

    /** {@code schedule}, with no delay shorter than that of a {@link Failure.RateLimited}. */
    public static Schedule honoured(Schedule schedule) {
        return new RetryAfter(schedule);
    }

    @Override
    public Option<Again> next(Moment moment) {
        Duration asked = moment.failure()
                .filter(Failure.RateLimited.class::isInstance)
                .map(failure -> ((Failure.RateLimited) failure).retryAfter())
                .getOrElse(Duration.ZERO);
        return asked.compareTo(LONGEST) > 0
                ? Option.none()
                : schedule.next(moment)
                        .map(again -> new Again(
                                again.delay().compareTo(asked) < 0 ? asked : again.delay(), honoured(again.next())));
    }
}
