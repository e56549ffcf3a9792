package forest;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Nest} inside a transaction. */
@Generated
public interface NestStoreTx extends NestStore, WriteStore<NestId, Nest> {}
