/**
 * Commands that are done once for each key, however often they are sent. Uses {@code access}, {@code effect}, {@code platform},
 * {@code store} and {@code transaction}.
 */
@NullMarked
package dev.tenon.idempotency;

import org.jspecify.annotations.NullMarked;
