package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Unit} inside a transaction. */
@Generated
public interface UnitStoreTx extends UnitStore, WriteStore<Id, Unit> {}
