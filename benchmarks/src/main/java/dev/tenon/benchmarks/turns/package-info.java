/** Measures rivals by turns: each in a JVM of its own, all in each round, in a new order. Knows nothing of what they do. */
@NullMarked
package dev.tenon.benchmarks.turns;

import org.jspecify.annotations.NullMarked;
