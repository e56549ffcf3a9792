package dev.tenon.job;

import java.time.Instant;

/**
 * How far a job is. Immutable.
 *
 * @param done how much is done, in whatever the job counts
 * @param total how much there is to do; 0 when that is not known
 * @param text for people, such as {@code importing}
 * @param at when the job said so, by the clock of its node
 */
public record Progress(long done, long total, String text, Instant at) {}
