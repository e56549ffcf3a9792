package forest;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Tree} inside a transaction. */
@Generated
public interface TreeStoreTx extends TreeStore, WriteStore<TreeId, Tree> {}
