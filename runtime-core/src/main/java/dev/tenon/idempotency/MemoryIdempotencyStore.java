package dev.tenon.idempotency;

import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link IdempotencyStoreTx} in a {@link MemoryDatabase}. */
public final class MemoryIdempotencyStore extends MemoryStore<String, IdempotencyEntry> implements IdempotencyStoreTx {

    private MemoryIdempotencyStore(MemorySession session) {
        super(IdempotencyFields.ENTITY, session);
    }

    /** The entries in {@code database}. */
    public static TransactionalPort<IdempotencyStore, IdempotencyStoreTx> in(MemoryDatabase database) {
        return database.port(MemoryIdempotencyStore::new);
    }
}
