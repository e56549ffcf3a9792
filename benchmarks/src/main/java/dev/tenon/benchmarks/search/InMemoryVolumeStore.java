package dev.tenon.benchmarks.search;

import dev.tenon.store.WriteStore;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import java.util.UUID;

/** Volumes in memory. */
final class InMemoryVolumeStore extends MemoryStore<UUID, Volume> implements WriteStore<UUID, Volume> {

    private InMemoryVolumeStore(MemorySession session) {
        super(VolumeFields.ENTITY, session);
    }

    static TransactionalPort<WriteStore<UUID, Volume>, WriteStore<UUID, Volume>> in(MemoryDatabase database) {
        return database.port(InMemoryVolumeStore::new);
    }
}
