package dev.tenon.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Schedule.Again;
import dev.tenon.effect.Schedule.Moment;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private final Schedule schedule =
            RetryAfter.honoured(Schedule.spaced(Duration.ofSeconds(2)).upTo(2));

    @Test
    void a_wait_is_as_long_as_the_server_asked_for() {
        Again first = schedule.next(after(new Failure.RateLimited(Duration.ofSeconds(30))))
                .get();
        assertThat(first.delay()).isEqualTo(Duration.ofSeconds(30));
        assertThat(first.next()
                        .next(after(new Failure.RateLimited(Duration.ofSeconds(7))))
                        .get()
                        .delay())
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void what_is_unavailable_may_ask_for_a_wait_too() {
        Failure down = new Failure.Unavailable("down", Option.some(Duration.ofSeconds(30)));
        assertThat(schedule.next(after(down)).get().delay()).isEqualTo(Duration.ofSeconds(30));
        Failure closed = new Failure.Unavailable("closed", Option.some(Duration.ofSeconds(61)));
        assertThat(schedule.next(after(closed))).isEqualTo(Option.none());
    }

    @Test
    void a_wait_is_not_shorter_than_that_of_the_schedule() {
        assertThat(schedule.next(after(new Failure.RateLimited(Duration.ofSeconds(1))))
                        .get()
                        .delay())
                .isEqualTo(Duration.ofSeconds(2));
        assertThat(schedule.next(after(new Failure.Unavailable("down"))).get().delay())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void nobody_waits_longer_than_a_minute() {
        assertThat(schedule.next(after(new Failure.RateLimited(Duration.ofSeconds(61)))))
                .isEqualTo(Option.none());
    }

    @Test
    void the_schedule_comes_to_its_end() {
        Moment moment = after(new Failure.Unavailable("down"));
        assertThat(schedule.next(moment).get().next().next(moment).get().next().next(moment))
                .isEqualTo(Option.none());
    }

    private static Moment after(Failure failure) {
        return new Moment(Duration.ZERO, Option.some(failure), new Random(1));
    }
}
