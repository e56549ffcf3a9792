package odd;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link CaseStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryCaseStore extends MemoryStore<CaseId, Case> implements CaseStoreTx {
    private static final EntityType<CaseId, Case> CASE = EntityType.of("Case", CaseFields.id)
            .version(Case::version, (entity, version) -> new Case(
                    entity.id(),
                    entity.environment(),
                    entity.database(),
                    entity.session(),
                    entity.entity(),
                    entity.result(),
                    entity.errors(),
                    entity.command(),
                    entity.json(),
                    entity.value(),
                    entity.path(),
                    entity.item(),
                    entity.in(),
                    entity.port(),
                    entity.store(),
                    version))
            .lookup(CaseFields.environment)
            .unique(CaseFields.database)
            .lookup(CaseFields.session)
            .lookup(CaseFields.entity)
            .lookup(CaseFields.result);

    private InMemoryCaseStore(MemorySession session) {
        super(CASE, session);
    }

    /** The store of {@link Case} in {@code database}. */
    public static TransactionalPort<CaseStore, CaseStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryCaseStore::new);
    }

    @Override
    public Seq<Case> findByEnvironment(String environment) {
        return findAll(CaseFields.environment, environment);
    }

    @Override
    public Option<Case> findByDatabase(String database) {
        return findUnique(CaseFields.database, database);
    }

    @Override
    public Seq<Case> findBySession(String session) {
        return findAll(CaseFields.session, session);
    }

    @Override
    public Seq<Case> findByEntity(int entity) {
        return findAll(CaseFields.entity, entity);
    }

    @Override
    public Seq<Case> findByResult(String result) {
        return findAll(CaseFields.result, result);
    }
}
