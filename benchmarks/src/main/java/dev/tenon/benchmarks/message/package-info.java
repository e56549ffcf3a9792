/** The engine of messages beside what others have: in memory and on PostgreSQL. */
@NullMarked
package dev.tenon.benchmarks.message;

import org.jspecify.annotations.NullMarked;
