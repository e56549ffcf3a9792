package dev.tenon.benchmarks;

/** A call that is refused some times before it succeeds. Belongs to one run, of which one thread at a time has it. */
final class Unsteady {

    private final int refusals;
    private int calls;

    Unsteady(int refusals) {
        this.refusals = refusals;
    }

    /** Says how many calls it took, or throws. */
    Long call() {
        calls++;
        if (calls <= refusals) {
            throw Refused.EXCEPTION;
        }
        return (long) calls;
    }
}
