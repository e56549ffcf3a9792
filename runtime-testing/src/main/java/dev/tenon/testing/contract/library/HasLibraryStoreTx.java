package dev.tenon.testing.contract.library;

/** The capability to write the library. */
public interface HasLibraryStoreTx extends HasLibraryStore {

    @Override
    BookStoreTx libraryBooks();
}
