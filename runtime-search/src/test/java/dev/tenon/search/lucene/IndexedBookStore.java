package dev.tenon.search.lucene;

import dev.tenon.search.IndexedStore;
import dev.tenon.search.SearchTx;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookStoreTx;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** As it is generated for {@code @Searchable(auto = true)}. */
final class IndexedBookStore extends IndexedStore<BookId, Book, BookStoreTx> implements BookStoreTx {

    IndexedBookStore(SearchTx<BookId, Book> search, BookStoreTx store) {
        super(BookFields.ENTITY, search, store);
    }

    @Override
    public Book requireVersion(BookId id, Option<Long> expected) {
        return store().requireVersion(id, expected);
    }

    @Override
    public Option<Book> findByIsbn(String isbn) {
        return store().findByIsbn(isbn);
    }

    @Override
    public Seq<Book> findByAuthorId(AuthorId authorId) {
        return store().findByAuthorId(authorId);
    }
}
