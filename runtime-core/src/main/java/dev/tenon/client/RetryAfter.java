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

    /** {@code schedule}, with no delay shorter than a {@link Failure.RateLimited} or {@link Failure.Unavailable} asks for. */
    public static Schedule honoured(Schedule schedule) {
        return new RetryAfter(schedule);
    }

    @Override
    public Option<Again> next(Moment moment) {
        Duration asked = moment.failure().flatMap(RetryAfter::asked).getOrElse(Duration.ZERO);
        return asked.compareTo(LONGEST) > 0
                ? Option.none()
                : schedule.next(moment)
                        .map(again -> new Again(
                                again.delay().compareTo(asked) < 0 ? asked : again.delay(), honoured(again.next())));
    }

    private static Option<Duration> asked(Failure failure) {
        return switch (failure) {
            case Failure.RateLimited limited -> Option.some(limited.retryAfter());
            case Failure.Unavailable unavailable -> unavailable.retryAfter();
            default -> Option.none();
        };
    }
}
