/**
 * Jobs: work that is done later, or again and again by a cron expression, each by one handler ({@code docs/jobs.md}). A job is a
 * message; {@link dev.tenon.job.JobLedger} keeps what the log of messages does not. Uses {@code message}, {@code store},
 * {@code transaction}, {@code runtime}, {@code health}, {@code effect} and {@code id} of Tenon.
 */
@NullMarked
package dev.tenon.job;

import org.jspecify.annotations.NullMarked;
