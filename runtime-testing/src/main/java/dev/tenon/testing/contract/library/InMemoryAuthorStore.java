package dev.tenon.testing.contract.library;

import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link AuthorStoreTx} in a {@link MemoryDatabase}. */
public final class InMemoryAuthorStore extends MemoryStore<AuthorId, Author> implements AuthorStoreTx {

    private InMemoryAuthorStore(MemorySession session) {
        super(AuthorFields.ENTITY, session);
    }

    /** The {@link Author}s of {@code database}. */
    public static TransactionalPort<AuthorStore, AuthorStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryAuthorStore::new);
    }
}
