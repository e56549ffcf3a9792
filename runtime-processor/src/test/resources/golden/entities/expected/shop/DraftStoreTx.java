package shop;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Draft} inside a transaction. */
@Generated
interface DraftStoreTx extends DraftStore, WriteStore<ArticleId, Draft> {}
