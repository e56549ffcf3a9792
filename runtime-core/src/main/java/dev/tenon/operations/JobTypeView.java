package dev.tenon.operations;

import dev.tenon.job.JobType;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How it stands with the jobs of a type. Immutable.
 *
 * @param work how many there are in each state that is not finished, and what this process has done
 * @param next when its cron expression fires next, by the clock of this node; none without one, or when it never does again
 */
public record JobTypeView(JobType<?> type, ConsumerView work, Option<Instant> next) {}
