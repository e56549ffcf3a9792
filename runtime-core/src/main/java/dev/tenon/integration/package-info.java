/**
 * Events between contexts: what they are called, how they are written, and how they come from the log of messages of one to that of
 * another ({@code docs/integration-events.md}). {@link dev.tenon.integration.EventTransport} is the port. Uses {@code message},
 * {@code transaction}, {@code telemetry}, {@code health}, {@code platform} and {@code effect} of Tenon.
 */
@NullMarked
package dev.tenon.integration;

import org.jspecify.annotations.NullMarked;
