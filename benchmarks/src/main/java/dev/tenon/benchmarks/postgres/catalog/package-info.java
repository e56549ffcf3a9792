/** The context of Tenon's books: what its user writes; the rest is generated. */
@NullMarked
package dev.tenon.benchmarks.postgres.catalog;

import org.jspecify.annotations.NullMarked;
