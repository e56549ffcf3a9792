package dev.tenon.testing.contract.library;

import dev.tenon.store.WriteStore;

/** Reads and writes the stored {@link Author}s in a transaction. */
public interface AuthorStoreTx extends AuthorStore, WriteStore<AuthorId, Author> {}
