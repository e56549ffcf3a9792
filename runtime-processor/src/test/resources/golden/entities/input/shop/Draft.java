package shop;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

/** Package-private: so is what comes of it. */
@StoredEntity
record Draft(ArticleId id, @Lookup ArticleId replaces, @Version long revision) implements DraftWith {}
