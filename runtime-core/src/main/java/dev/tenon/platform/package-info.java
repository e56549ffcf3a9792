/**
 * Where time, identities, randomness and threads come from. Nothing else in Tenon, and nothing that it generates, asks the
 * JVM for them. Knows where telemetry goes.
 */
@NullMarked
package dev.tenon.platform;

import org.jspecify.annotations.NullMarked;
