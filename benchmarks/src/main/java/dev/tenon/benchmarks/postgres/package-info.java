/**
 * Stores on PostgreSQL: a class per workload, and in it the same work once per rival.
 * {@link dev.tenon.benchmarks.postgres.Rounds} starts one server and lets the rivals take turns on it, each in a JVM of its own.
 */
@NullMarked
package dev.tenon.benchmarks.postgres;

import org.jspecify.annotations.NullMarked;
