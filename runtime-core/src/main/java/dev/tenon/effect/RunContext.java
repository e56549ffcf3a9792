package dev.tenon.effect;

import dev.tenon.access.Caller;
import dev.tenon.telemetry.Correlation;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a run beside its environment, into everything that it calls and forks. Immutable.
 *
 * @param deadline when the innermost timeout strikes; null without one
 * @param retryBudget what retries have to ask; null without one
 * @param correlation who and what it is for
 * @param caller on whose behalf it is
 */
record RunContext(
        @Nullable Deadline deadline, @Nullable RetryBudget retryBudget, Correlation correlation, Caller caller) {

    static final RunContext EMPTY = new RunContext(null, null, Correlation.none(), Caller.anonymous());

    RunContext withDeadline(@Nullable Deadline another) {
        return new RunContext(another, retryBudget, correlation, caller);
    }

    RunContext withRetryBudget(RetryBudget another) {
        return new RunContext(deadline, another, correlation, caller);
    }

    RunContext withCorrelation(Correlation another) {
        return new RunContext(deadline, retryBudget, another, caller);
    }

    RunContext withCaller(Caller another) {
        return new RunContext(deadline, retryBudget, correlation, another);
    }
}
