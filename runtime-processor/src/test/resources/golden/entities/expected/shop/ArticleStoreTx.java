package shop;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Article} inside a transaction. */
@Generated
public interface ArticleStoreTx extends ArticleStore, WriteStore<ArticleId, Article> {}
