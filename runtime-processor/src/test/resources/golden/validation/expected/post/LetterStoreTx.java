package post;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Letter} inside a transaction. */
@Generated
public interface LetterStoreTx extends LetterStore, WriteStore<LetterId, Letter> {}
