package dev.tenon.testing.contract.library;

import dev.tenon.store.VersionedReads;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads the stored {@link Book}s. */
public interface BookStore extends VersionedReads<BookId, Book> {

    /** The book with this {@link Book#isbn}. */
    Option<Book> findByIsbn(String isbn);

    /** The books with this {@link Book#authorId}, by key. */
    Seq<Book> findByAuthorId(AuthorId authorId);
}
