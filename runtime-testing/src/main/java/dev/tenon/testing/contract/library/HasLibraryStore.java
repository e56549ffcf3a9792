package dev.tenon.testing.contract.library;

import dev.tenon.platform.HasPlatform;

/** The capability to read the library. */
public interface HasLibraryStore extends HasPlatform {

    /** The stored {@link Book}s. */
    BookStore libraryBooks();
}
