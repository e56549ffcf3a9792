package shop;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link ArticleStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryArticleStore extends MemoryStore<ArticleId, Article> implements ArticleStoreTx {
    private InMemoryArticleStore(MemorySession session) {
        super(ArticleFields.ENTITY, session);
    }

    /** The store of {@link Article} in {@code database}. */
    public static TransactionalPort<ArticleStore, ArticleStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryArticleStore::new);
    }

    @Override
    public Seq<Article> findByShelf(ShelfNumber shelf) {
        return findAll(Match.of(ArticleFields.shelf, shelf));
    }

    @Override
    public Option<Article> findBySku(Sku sku) {
        return findUnique(Match.of(ArticleFields.sku, sku));
    }

    @Override
    public Option<Article> findByPerhapsName(String perhapsName) {
        return findUnique(Match.of(ArticleFields.perhapsName, perhapsName));
    }

    @Override
    public Seq<Article> findByPerhapsSku(Sku perhapsSku) {
        return findAll(Match.of(ArticleFields.perhapsSku, perhapsSku));
    }
}
