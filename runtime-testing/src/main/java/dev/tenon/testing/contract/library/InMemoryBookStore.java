package dev.tenon.testing.contract.library;

import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link BookStoreTx} in a {@link MemoryDatabase}. */
public final class InMemoryBookStore extends MemoryStore<BookId, Book> implements BookStoreTx {

    private InMemoryBookStore(MemorySession session) {
        super(BookFields.ENTITY, session);
    }

    /** The {@link Book}s of {@code database}. */
    public static TransactionalPort<BookStore, BookStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryBookStore::new);
    }

    @Override
    public Option<Book> findByIsbn(String isbn) {
        return findUnique(Match.of(BookFields.isbn, isbn));
    }

    @Override
    public Seq<Book> findByAuthorId(AuthorId authorId) {
        return findAll(Match.of(BookFields.authorId, authorId));
    }
}
