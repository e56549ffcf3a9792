package library.catalog;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

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
}
