package dev.tenon.testing.contract.library;

import dev.tenon.store.Cursor;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the stored {@link Book}s. */
public interface BookStore extends VersionedReads<BookId, Book> {

    /** The book with this {@link Book#isbn}. */
    Option<Book> findByIsbn(String isbn);

    /** The books with this {@link Book#authorId}, by key. */
    Seq<Book> findByAuthorId(AuthorId authorId);

    /** Some of the books with this {@link Book#authorId}, by key. */
    default Slice<Book> findByAuthorId(AuthorId authorId, Option<Cursor> after, int size) {
        return slice(Selection.<Book>all().where(BookFields.authorId.eq(authorId)), after, size);
    }
}
