/**
 * Messages that are appended in a transaction and handed to consumers: the one engine below domain events, integration events
 * and jobs ({@code docs/adr/0016}). {@link dev.tenon.message.MessageLog} is the port, {@link dev.tenon.message.MessageLogTx} its
 * side inside a transaction. Uses {@code transaction}, {@code telemetry} and {@code effect} of Tenon.
 */
@NullMarked
package dev.tenon.message;

import org.jspecify.annotations.NullMarked;
