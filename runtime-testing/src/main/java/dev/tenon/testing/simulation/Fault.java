package dev.tenon.testing.simulation;

/** What {@link CrashPoints} lets happen at a point of a process, once in a run. */
public enum Fault {

    /** The process crashes, and starts again from what was committed. */
    CRASH,

    /**
     * What is asked for is not to be had, which is {@code Unavailable}: before an effect, and before or after a commit, a claim or settlement
     * of messages and a call of the world outside. After it, it was done, and nobody knows.
     */
    FAILURE,

    /**
     * Before an effect or a call of the world outside: a request is interrupted; anything else stands still for longer than handlers and
     * leases last, until it is interrupted by whoever set it a limit.
     */
    INTERRUPTION
}
