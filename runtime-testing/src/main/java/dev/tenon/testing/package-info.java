/**
 * Testing as a product: test runtimes with spies, a clock that the test moves, and assertions on how effects end. Uses
 * {@code tenon-core} only.
 */
@NullMarked
package dev.tenon.testing;

import org.jspecify.annotations.NullMarked;
