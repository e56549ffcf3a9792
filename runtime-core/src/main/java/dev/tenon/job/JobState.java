package dev.tenon.job;

/** Where a job is. */
public enum JobState {
    /** Due later. */
    SCHEDULED,
    /** Due, and no worker has it: none is free, or none knows its type. */
    READY,
    /** With a worker. */
    RUNNING,
    /** Done. */
    SUCCEEDED,
    /** The last attempt failed, and another one follows. */
    FAILED,
    /** The last of all attempts failed. */
    DEAD,
    /** Nobody wants it any more. */
    CANCELLED;

    /** Whether nothing more happens to it. */
    public boolean isFinished() {
        return this == SUCCEEDED || this == CANCELLED;
    }
}
