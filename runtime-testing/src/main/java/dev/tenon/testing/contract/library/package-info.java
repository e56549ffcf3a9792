/**
 * The small domain that the suites of {@link dev.tenon.testing.contract} store: an entity of every kind, and, written by hand,
 * what the processor generates for it. Who writes an adapter makes a {@link dev.tenon.testing.contract.library.Library} of its
 * own ports.
 */
@NullMarked
package dev.tenon.testing.contract.library;

import org.jspecify.annotations.NullMarked;
