package dev.tenon.job;

import java.time.Instant;

/**
 * An attempt that failed. Immutable.
 *
 * @param number counts the failed attempts of the job that were told, from 1; those of a node that died are not
 * @param began when it began, by the clock of its node
 * @param ended when it failed, by the clock of its node
 * @param error why
 */
public record FailedAttempt(JobId job, int number, Instant began, Instant ended, String error) {}
