package dev.tenon.testing.contract.library;

import dev.tenon.store.WriteStore;

/** Reads and writes the stored {@link Book}s in a transaction. */
public interface BookStoreTx extends BookStore, WriteStore<BookId, Book> {}
