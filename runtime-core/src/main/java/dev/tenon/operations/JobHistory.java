package dev.tenon.operations;

import dev.tenon.job.FailedAttempt;
import dev.tenon.job.JobStatus;
import dev.tenon.message.DeadLetter;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What became of a job so far. Immutable.
 *
 * @param failures its failed attempts, in their order
 * @param letter its message while it is dead: what it was to do, and for whom
 */
public record JobHistory(JobStatus status, Seq<FailedAttempt> failures, Option<DeadLetter> letter) {}
