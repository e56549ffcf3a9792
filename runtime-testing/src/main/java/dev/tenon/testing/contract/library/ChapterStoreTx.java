package dev.tenon.testing.contract.library;

import dev.tenon.store.WriteStore;

/** Reads and writes the stored {@link Chapter}s in a transaction. */
public interface ChapterStoreTx extends ChapterStore, WriteStore<ChapterId, Chapter> {}
