package catalog;

import dev.tenon.Generated;
import dev.tenon.store.VersionedReads;
import io.vavr.control.Option;

/** Reads the store of {@link Book}. */
@Generated
public interface BookStore extends VersionedReads<BookId, Book> {
    /** The one with this {@link Book#isbn}. */
    Option<Book> findByIsbn(String isbn);
}
