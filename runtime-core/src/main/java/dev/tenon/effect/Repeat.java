package dev.tenon.effect;

import io.vavr.control.Option;
import java.time.Duration;

/** Runs an effect again as long as it succeeds and a schedule goes on. */
final class Repeat<R, A> extends Leaf<R, A> {

    private final Eff<?, ?> eff;
    private final Schedule schedule;

    Repeat(Eff<?, ?> eff, Schedule schedule) {
        this.eff = eff;
        this.schedule = schedule;
    }

    @Override
    Object step(Evaluation c, int depth) {
        return c.then(new Turn<>(eff, new Recurrence(schedule, c)));
    }

    private static final class Turn<R, A> extends Op<R, A> {
        private final Recurrence recurrence;

        Turn(Eff<?, ?> eff, Recurrence recurrence) {
            super(eff);
            this.recurrence = recurrence;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            if (result instanceof Halt) {
                return result;
            }
            Option<Duration> delay = recurrence.next(Option.none());
            return delay.isEmpty() ? result : Recurrence.after(c, delay.get(), this);
        }
    }
}
