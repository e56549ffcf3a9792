/** Tenon's context of the measured jobs and events: what its user writes; the rest is generated. */
@NullMarked
package dev.tenon.benchmarks.message.postgres.desk;

import org.jspecify.annotations.NullMarked;
