package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Tells what was asked of the store of {@link Team}. */
@Generated
public final class TeamStoreSpy extends StoreSpy<TeamId, Team> {
    private final TeamStore reads;

    private final Writing<TeamStoreTx> writes;

    TeamStoreSpy(CallRecorder recorder, TeamStore reads, Writing<TeamStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static TeamStoreSpy in(MemoryDatabase database) {
        TeamStoreTx committing = InMemoryTeamStore.in(database).in(database.autoCommit());
        return new TeamStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<TeamStore, TeamStoreTx> port(TransactionalPort<TeamStore, TeamStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    TeamStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code findByName} was given. */
    public Seq<String> findByNameCalls() {
        return calls("findByName").map(call -> argument(call));
    }

    /** From now on {@code findByName} answers this. */
    public void onFindByName(Function<String, Option<Team>> answer) {
        stub("findByName", call -> answer.apply(argument(call)));
    }

    private static final class Spied extends SpiedStore<TeamId, Team> implements TeamStoreTx {
        private final TeamStore reads;

        private Spied(TeamStoreSpy spy, TeamStore reads, Writing<TeamStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Option<Team> findByName(String name) {
            return call("findByName", () -> reads.findByName(name), name);
        }
    }
}
