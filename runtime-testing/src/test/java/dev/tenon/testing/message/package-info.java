/** The engine of messages in memory, on a clock that the test moves. */
@NullMarked
package dev.tenon.testing.message;

import org.jspecify.annotations.NullMarked;
