package dev.tenon.idempotency;

import dev.tenon.store.ReadStore;

/** Which commands were done. */
public interface IdempotencyStore extends ReadStore<String, IdempotencyEntry> {}
