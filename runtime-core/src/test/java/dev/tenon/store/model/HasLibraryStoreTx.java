package dev.tenon.store.model;

/** The capability to write the library. */
public interface HasLibraryStoreTx extends HasLibraryStore {

    @Override
    BookStoreTx libraryBooks();
}
