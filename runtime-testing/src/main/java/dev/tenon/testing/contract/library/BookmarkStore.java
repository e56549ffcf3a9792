package dev.tenon.testing.contract.library;

import dev.tenon.store.VersionedReads;

/** Reads the stored {@link Bookmark}s. */
public interface BookmarkStore extends VersionedReads<BookmarkId, Bookmark> {}
