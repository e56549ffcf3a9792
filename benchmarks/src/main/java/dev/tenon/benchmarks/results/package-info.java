/** From JMH's files to tables for people. {@link FullRun} measures, {@link ResultsTable} writes. */
@NullMarked
package dev.tenon.benchmarks.results;

import org.jspecify.annotations.NullMarked;
