package dev.tenon.job;

import java.time.Instant;

/**
 * How far a cron expression is, for all nodes together. Immutable.
 *
 * @param name what it fires, such as {@code LendingJobs.CheckOverdueLoans}
 * @param schedule the expression and its time zone: when they change, it starts anew
 * @param next when it fires next, by the clock of the ledger
 */
public record CronState(String name, String schedule, Instant next) {}
