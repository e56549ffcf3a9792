package dev.tenon.message;

import java.time.Instant;

/**
 * A delivery that was put aside.
 *
 * @param delivery with the number of its last attempt
 * @param error why the last attempt failed
 * @param at when it was put aside
 */
public record DeadLetter(Delivery delivery, String error, Instant at) {}
