package forest;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Sign} inside a transaction. */
@Generated
public interface SignStoreTx extends SignStore, WriteStore<SignId, Sign> {}
