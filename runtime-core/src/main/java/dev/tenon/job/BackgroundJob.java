package dev.tenon.job;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is a job: what is to be done, and with what. It has one {@link JobHandler}. Durations are written as {@code 200ms},
 * {@code 30s}, {@code 2m}, {@code 1h} or ISO {@code PT1.5S}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BackgroundJob {

    /** The cron expression by which it is enqueued, see {@link Cron}; by no clock unless set. Needs a record without components. */
    String schedule() default "";

    /** The time zone of {@link #schedule}, such as {@code Europe/Berlin}. */
    String zone() default "UTC";

    /** What is done with instants of {@link #schedule} at which no node ran. */
    Misfire misfire() default Misfire.FIRE_ONCE;

    /** How often it is tried again after a failure; then it is dead. */
    int maxRetries() default 3;

    /** How long to wait before it is tried again for the first time; twice as long each time after. */
    String retryDelay() default "1s";

    /**
     * How long it is tried again, beyond {@link #maxRetries}, while what it needs is away: the failure is
     * {@linkplain dev.tenon.effect.Failure#isTransient transient}, and not that it took too long itself. {@code 0s} for not at all; nothing is
     * tried again that may be tried only once.
     */
    String outage() default "24h";

    /** How long an attempt may take before it is interrupted and counts as failed. */
    String timeout() default "5m";

    /** Those of a greater one come first. */
    int priority() default 0;

    /** The components of the record that tell two jobs apart: another one with the same is not enqueued while one is not done. */
    String[] deduplicateBy() default {};

    /** What it is called where it is stored: the simple name of the record unless set. Must not change while jobs are stored. */
    String name() default "";
}
