package catalog;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** {@link BookStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryBookStore extends MemoryStore<BookId, Book> implements BookStoreTx {
    private InMemoryBookStore(MemorySession session) {
        super(BookFields.ENTITY, session);
    }

    /** The store of {@link Book} in {@code database}. */
    public static TransactionalPort<BookStore, BookStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryBookStore::new);
    }

    @Override
    public Option<Book> findByIsbn(String isbn) {
        return findUnique(Match.of(BookFields.isbn, isbn));
    }
}
