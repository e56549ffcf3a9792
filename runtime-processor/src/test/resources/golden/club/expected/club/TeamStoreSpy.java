package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** Tells what was asked of the store of {@link Team}. */
@Generated
public final class TeamStoreSpy extends StoreSpy<TeamId, Team> {
    private final TransactionalPort<TeamStore, TeamStoreTx> port;

    private final TeamStoreTx committing;

    TeamStoreSpy(MemoryDatabase database) {
        this(InMemoryTeamStore.in(database), database);
    }

    private TeamStoreSpy(TransactionalPort<TeamStore, TeamStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private TeamStoreSpy(TransactionalPort<TeamStore, TeamStoreTx> port, TeamStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<TeamStore, TeamStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    TeamStoreTx store() {
        return spied(committing);
    }

    private TeamStoreTx spied(TeamStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<TeamId, Team> implements TeamStoreTx {
        private final TeamStoreTx store;

        private Spied(TeamStoreSpy spy, TeamStoreTx store) {
            super(spy, store);
            this.store = store;
        }

        @Override
        public Option<Team> findByName(String name) {
            return call("findByName", () -> store.findByName(name), name);
        }
    }
}
