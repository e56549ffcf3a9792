package shop;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;

/** {@link DraftStoreTx} in a {@link MemoryDatabase}. */
@Generated
final class InMemoryDraftStore extends MemoryStore<ArticleId, Draft> implements DraftStoreTx {
    private static final EntityType<ArticleId, Draft> DRAFT = EntityType.of("Draft", DraftFields.id)
            .version(Draft::revision, (entity, version) -> new Draft(entity.id(), entity.replaces(), version))
            .lookup(DraftFields.replaces);

    private InMemoryDraftStore(MemorySession session) {
        super(DRAFT, session);
    }

    /** The store of {@link Draft} in {@code database}. */
    static TransactionalPort<DraftStore, DraftStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryDraftStore::new);
    }

    @Override
    public Seq<Draft> findByReplaces(ArticleId replaces) {
        return findAll(DraftFields.replaces, replaces);
    }
}
