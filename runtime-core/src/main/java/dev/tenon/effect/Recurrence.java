package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import io.vavr.control.Option;
import java.time.Duration;

/** How far a schedule has got. Belongs to one run. */
final class Recurrence {

    private final Platform platform;
    private final long began;
    private Schedule schedule;

    Recurrence(Schedule schedule, Evaluation c) {
        this.schedule = schedule;
        this.platform = ((HasFibers) c.environment).platform();
        this.began = platform.nanoTime();
    }

    Platform platform() {
        return platform;
    }

    /** The delay before the next run; nothing if there is none. */
    Option<Duration> next(Option<Failure> failure) {
        Duration elapsed = Duration.ofNanos(Math.max(0, platform.nanoTime() - began));
        Option<Schedule.Again> again = schedule.next(new Schedule.Moment(elapsed, failure, platform.random()));
        if (again.isEmpty()) {
            return Option.none();
        }
        schedule = again.get().next();
        return Option.some(again.get().delay());
    }

    /** Goes on with {@code node} after the delay. */
    static Object after(Evaluation c, Duration delay, Node<?, ?> node) {
        return c.then(delay.isZero() ? node : new Waiting<>(delay, node));
    }

    private static final class Waiting<R, A> extends Op<R, A> {
        private final Node<?, ?> next;

        Waiting(Duration delay, Node<?, ?> next) {
            super(new Leaves.Sleep<>(delay));
            this.next = next;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            return result instanceof Halt ? result : c.then(next);
        }
    }
}
