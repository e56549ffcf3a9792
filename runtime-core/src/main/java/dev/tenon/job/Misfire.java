package dev.tenon.job;

/** What is done with the instants of a cron expression that are noticed more than a minute late, because no node ran. */
public enum Misfire {
    /** All of them together are one job. */
    FIRE_ONCE,
    /** Nothing: the next instant is the next job. */
    SKIP,
    /** A job for each, in their order. */
    CATCH_UP
}
