/**
 * Effects: {@link dev.tenon.effect.Eff} describes work, {@link dev.tenon.effect.Exit} is how it ended,
 * {@link dev.tenon.effect.Failure} is why it did not succeed. Uses {@code dev.tenon.platform}, {@code dev.tenon.telemetry} and
 * {@code dev.tenon.access}, and nothing else of Tenon.
 */
@NullMarked
package dev.tenon.effect;

import org.jspecify.annotations.NullMarked;
