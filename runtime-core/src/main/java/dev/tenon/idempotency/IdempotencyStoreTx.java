package dev.tenon.idempotency;

import dev.tenon.store.WriteStore;

/** Which commands were done, in a transaction that does one. */
public interface IdempotencyStoreTx extends IdempotencyStore, WriteStore<String, IdempotencyEntry> {}
