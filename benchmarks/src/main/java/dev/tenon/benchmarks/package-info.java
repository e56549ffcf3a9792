/**
 * Measurements: a class per workload, and in it the same work once per rival, so that all of them are measured in one run.
 * {@link dev.tenon.benchmarks.results.FullRun} runs them all and writes the tables.
 */
@NullMarked
package dev.tenon.benchmarks;

import org.jspecify.annotations.NullMarked;
