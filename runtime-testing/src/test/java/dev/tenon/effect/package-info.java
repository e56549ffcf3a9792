/** What of effects depends on time, at every depth of the evaluator and with a clock that the test moves. */
@NullMarked
package dev.tenon.effect;

import org.jspecify.annotations.NullMarked;
