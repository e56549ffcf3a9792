package dev.tenon.testing.contract.library;

import dev.tenon.store.VersionedReads;

/** Reads the stored {@link Author}s. */
public interface AuthorStore extends VersionedReads<AuthorId, Author> {}
