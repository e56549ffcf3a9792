package dev.tenon.idempotency;

import java.time.Instant;

/**
 * That a command was done.
 *
 * @param key command, caller and the key that the caller gave
 * @param fingerprint what was sent, as a digest
 * @param answer what it answered, as JSON; empty while its transaction runs
 * @param expiresAt until when it is given again
 */
public record IdempotencyEntry(String key, String fingerprint, String answer, Instant expiresAt) {}
