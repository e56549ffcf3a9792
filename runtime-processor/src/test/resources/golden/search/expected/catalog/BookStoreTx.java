package catalog;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Book} inside a transaction. */
@Generated
public interface BookStoreTx extends BookStore, WriteStore<BookId, Book> {}
