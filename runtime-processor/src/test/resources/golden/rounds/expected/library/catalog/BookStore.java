package library.catalog;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;

/** Reads the store of {@link Book}. */
@Generated
public interface BookStore extends VersionedReads<BookId, Book> {}
