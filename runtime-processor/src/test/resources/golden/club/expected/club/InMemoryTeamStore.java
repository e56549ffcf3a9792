package club;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** {@link TeamStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryTeamStore extends MemoryStore<TeamId, Team> implements TeamStoreTx {
    private InMemoryTeamStore(MemorySession session) {
        super(TeamFields.ENTITY, session);
    }

    /** The store of {@link Team} in {@code database}. */
    public static TransactionalPort<TeamStore, TeamStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryTeamStore::new);
    }

    @Override
    public Option<Team> findByName(String name) {
        return findUnique(Match.of(TeamFields.name, name));
    }
}
