/** A context whose handlers do nothing, to see what dispatch adds. */
@NullMarked
package dev.tenon.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
