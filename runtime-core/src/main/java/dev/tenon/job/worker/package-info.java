/**
 * Workers of jobs: they run handlers, enqueue what cron expressions make, and write down what became of it.
 * {@link dev.tenon.job.worker.JobWorkers} makes them. Uses {@code job}, {@code message}, {@code effect},
 * {@code transaction}, {@code runtime}, {@code health}, {@code telemetry} and {@code platform} of Tenon.
 */
@NullMarked
package dev.tenon.job.worker;

import org.jspecify.annotations.NullMarked;
