package dev.tenon.testing.contract.library;

import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;

/** {@link EverythingStoreTx} in a {@link MemoryDatabase}. */
public final class InMemoryEverythingStore extends MemoryStore<String, Everything> implements EverythingStoreTx {

    private InMemoryEverythingStore(MemorySession session) {
        super(EverythingFields.ENTITY, session);
    }

    /** The {@link Everything}s of {@code database}. */
    public static TransactionalPort<EverythingStore, EverythingStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryEverythingStore::new);
    }

    @Override
    public Seq<Everything> findByColour(Colour colour) {
        return findAll(Match.of(EverythingFields.colour, colour));
    }
}
