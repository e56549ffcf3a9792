package shop;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;

/** {@link DraftStoreTx} in a {@link MemoryDatabase}. */
@Generated
final class InMemoryDraftStore extends MemoryStore<ArticleId, Draft> implements DraftStoreTx {
    private InMemoryDraftStore(MemorySession session) {
        super(DraftFields.ENTITY, session);
    }

    /** The store of {@link Draft} in {@code database}. */
    static TransactionalPort<DraftStore, DraftStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryDraftStore::new);
    }

    @Override
    public Seq<Draft> findByReplaces(ArticleId replaces) {
        return findAll(Match.of(DraftFields.replaces, replaces));
    }
}
