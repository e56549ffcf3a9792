package dev.tenon.testing.contract.library;

import dev.tenon.store.WriteStore;

/** Reads and writes the stored {@link Everything}s in a transaction. */
public interface EverythingStoreTx extends EverythingStore, WriteStore<String, Everything> {}
