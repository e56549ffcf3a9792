package shop;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link ArticleStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryArticleStore extends MemoryStore<ArticleId, Article> implements ArticleStoreTx {
    private static final EntityType<ArticleId, Article> ARTICLE = EntityType.of("Article", ArticleFields.id)
            .version(Article::version, (entity, version) -> new Article(
                    entity.id(),
                    entity.active(),
                    entity.tiny(),
                    entity.small(),
                    entity.medium(),
                    entity.large(),
                    entity.rough(),
                    entity.fine(),
                    entity.boxedActive(),
                    entity.boxedTiny(),
                    entity.boxedSmall(),
                    entity.boxedMedium(),
                    entity.boxedLarge(),
                    entity.boxedRough(),
                    entity.boxedFine(),
                    entity.price(),
                    entity.name(),
                    entity.external(),
                    entity.createdAt(),
                    entity.releasedOn(),
                    entity.openedAt(),
                    entity.sentAt(),
                    entity.delivery(),
                    entity.kind(),
                    entity.shelf(),
                    entity.sku(),
                    entity.serial(),
                    entity.size(),
                    entity.perhapsActive(),
                    entity.perhapsMedium(),
                    entity.perhapsLarge(),
                    entity.perhapsPrice(),
                    entity.perhapsName(),
                    entity.perhapsExternal(),
                    entity.perhapsCreatedAt(),
                    entity.perhapsKind(),
                    entity.perhapsSku(),
                    entity.perhapsSize(),
                    entity.tags(),
                    entity.numbers(),
                    entity.kinds(),
                    entity.skus(),
                    entity.externals(),
                    entity.sizes(),
                    entity.table(),
                    entity.perhapsTags(),
                    version))
            .lookup(ArticleFields.shelf)
            .unique(ArticleFields.sku)
            .unique(ArticleFields.perhapsName)
            .lookup(ArticleFields.perhapsSku);

    private InMemoryArticleStore(MemorySession session) {
        super(ARTICLE, session);
    }

    /** The store of {@link Article} in {@code database}. */
    public static TransactionalPort<ArticleStore, ArticleStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryArticleStore::new);
    }

    @Override
    public Seq<Article> findByShelf(ShelfNumber shelf) {
        return findAll(ArticleFields.shelf, shelf);
    }

    @Override
    public Option<Article> findBySku(Sku sku) {
        return findUnique(ArticleFields.sku, sku);
    }

    @Override
    public Option<Article> findByPerhapsName(String perhapsName) {
        return findUnique(ArticleFields.perhapsName, perhapsName);
    }

    @Override
    public Seq<Article> findByPerhapsSku(Sku perhapsSku) {
        return findAll(ArticleFields.perhapsSku, perhapsSku);
    }
}
