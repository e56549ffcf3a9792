/** Search beside Lucene by hand, on the same documents. */
@NullMarked
package dev.tenon.benchmarks.search;

import org.jspecify.annotations.NullMarked;
