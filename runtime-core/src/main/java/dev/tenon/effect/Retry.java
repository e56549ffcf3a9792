package dev.tenon.effect;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayDeque;

/** Runs an effect again as long as it fails and a schedule goes on. */
final class Retry<R, A> extends Leaf<R, A> {

    /** How many earlier failures the last one suppresses. */
    static final int KEPT = 8;

    private final Eff<?, ?> eff;
    private final Schedule schedule;

    Retry(Eff<?, ?> eff, Schedule schedule) {
        this.eff = eff;
        this.schedule = schedule;
    }

    @Override
    Object step(Evaluation c, int depth) {
        Recurrence recurrence = new Recurrence(schedule, c);
        RetryBudget budget = c.context.retryBudget();
        if (budget != null) {
            budget.begin(recurrence.platform());
        }
        return c.then(new Attempt<>(eff, recurrence));
    }

    /** Belongs to one run, so that it may remember what failed. */
    private static final class Attempt<R, A> extends Op<R, A> {
        private final Recurrence recurrence;
        private final ArrayDeque<Halt> earlier = new ArrayDeque<>(0);

        Attempt(Eff<?, ?> eff, Recurrence recurrence) {
            super(eff);
            this.recurrence = recurrence;
        }

        @Override
        Object resume(Evaluation c, Object result) {
            if (!(result instanceof Halt halt) || halt.isInterrupted()) {
                return result;
            }
            Option<Duration> delay;
            try {
                delay = recurrence.next(Option.some(halt.failure()));
            } catch (Throwable thrown) {
                return c.caught(thrown).suppressing(last(halt));
            }
            if (delay.isEmpty() || isTooLate(c, delay.get())) {
                return last(halt);
            }
            RetryBudget budget = c.context.retryBudget();
            if (budget != null && !budget.allows(recurrence.platform())) {
                return last(halt).suppressing(Halt.of(budget.spent()));
            }
            remember(halt);
            return Recurrence.after(c, delay.get(), this);
        }

        /** A timeout would strike during the delay: waiting for it would only put off the failure that is known. */
        private boolean isTooLate(Evaluation c, Duration delay) {
            Deadline deadline = c.context.deadline();
            return deadline != null && delay.compareTo(deadline.left(recurrence.platform())) >= 0;
        }

        private void remember(Halt halt) {
            if (earlier.size() == KEPT) {
                earlier.removeFirst();
            }
            earlier.addLast(halt);
        }

        private Halt last(Halt halt) {
            Halt result = halt;
            for (Halt other : earlier) {
                result = result.suppressing(other);
            }
            return result;
        }
    }
}
