package dev.tenon.testing.contract.library;

import dev.tenon.store.WriteStore;

/** Reads and writes the stored {@link Bookmark}s in a transaction. */
public interface BookmarkStoreTx extends BookmarkStore, WriteStore<BookmarkId, Bookmark> {}
