package dev.tenon.effect;

import dev.tenon.telemetry.Correlation;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a run beside its environment, into everything that it calls and forks. Immutable.
 *
 * @param deadline when the innermost timeout strikes; null without one
 * @param retryBudget what retries have to ask; null without one
 * @param correlation who and what it is for
 */
record RunContext(@Nullable Deadline deadline, @Nullable RetryBudget retryBudget, Correlation correlation) {

    static final RunContext EMPTY = new RunContext(null, null, Correlation.none());

    RunContext withDeadline(@Nullable Deadline another) {
        return new RunContext(another, retryBudget, correlation);
    }

    RunContext withRetryBudget(RetryBudget another) {
        return new RunContext(deadline, another, correlation);
    }

    RunContext withCorrelation(Correlation another) {
        return new RunContext(deadline, retryBudget, another);
    }
}
