/** Jobs that are kept in PostgreSQL, by Tenon, by libraries for jobs, and by hand. */
@NullMarked
package dev.tenon.benchmarks.message.postgres;

import org.jspecify.annotations.NullMarked;
