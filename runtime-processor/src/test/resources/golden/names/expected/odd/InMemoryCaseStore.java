package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link CaseStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryCaseStore extends MemoryStore<CaseId, Case> implements CaseStoreTx {
    private InMemoryCaseStore(MemorySession session) {
        super(CaseFields.ENTITY, session);
    }

    /** The store of {@link Case} in {@code database}. */
    public static TransactionalPort<CaseStore, CaseStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryCaseStore::new);
    }

    @Override
    public Seq<Case> findByEnvironment(String environment) {
        return findAll(Match.of(CaseFields.environment, environment));
    }

    @Override
    public Option<Case> findByDatabase(String database) {
        return findUnique(Match.of(CaseFields.database, database));
    }

    @Override
    public Seq<Case> findBySession(String session) {
        return findAll(Match.of(CaseFields.session, session));
    }

    @Override
    public Seq<Case> findByEntity(int entity) {
        return findAll(Match.of(CaseFields.entity, entity));
    }

    @Override
    public Seq<Case> findByResult(String result) {
        return findAll(Match.of(CaseFields.result, result));
    }
}
