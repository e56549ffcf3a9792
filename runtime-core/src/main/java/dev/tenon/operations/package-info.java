/**
 * What a context lets operators see and do: {@link dev.tenon.operations.ContextOperations} has its queues with their dead letters,
 * its jobs, and the topics that it exchanges with others. Uses {@code message}, {@code job}, {@code integration}, {@code transaction},
 * {@code platform}, {@code telemetry} and {@code effect} of Tenon.
 */
@NullMarked
package dev.tenon.operations;

import org.jspecify.annotations.NullMarked;
