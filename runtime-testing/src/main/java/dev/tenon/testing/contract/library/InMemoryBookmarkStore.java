package dev.tenon.testing.contract.library;

import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link BookmarkStoreTx} in a {@link MemoryDatabase}. */
public final class InMemoryBookmarkStore extends MemoryStore<BookmarkId, Bookmark> implements BookmarkStoreTx {

    private InMemoryBookmarkStore(MemorySession session) {
        super(BookmarkFields.ENTITY, session);
    }

    /** The {@link Bookmark}s of {@code database}. */
    public static TransactionalPort<BookmarkStore, BookmarkStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryBookmarkStore::new);
    }
}
