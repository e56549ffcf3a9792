package dev.tenon.benchmarks;

import dev.tenon.effect.Failure;

/**
 * What the workloads fail with. Made once and without a stack trace, because what is asked is what raising and recovering
 * cost, and not what a stack trace costs, which is the same for all.
 */
final class Refused extends RuntimeException {

    /** For all rivals that fail with exceptions. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // it holds no stack trace and no suppressed ones
    static final Refused EXCEPTION = new Refused();

    /** For {@code Eff}. */
    static final Failure FAILURE = new Refusal();

    private static final long serialVersionUID = 1L;

    private Refused() {
        super("refused", null, false, false);
    }

    private record Refusal() implements Failure.DomainFailure {
        @Override
        public String message() {
            return "refused";
        }
    }
}
