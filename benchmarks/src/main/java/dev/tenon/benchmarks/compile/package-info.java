/**
 * What an annotation processor costs: {@link dev.tenon.benchmarks.compile.CompileTimes} writes sources for Tenon's and for each
 * peer's, and lets javac compile them with and without it.
 */
@NullMarked
package dev.tenon.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
