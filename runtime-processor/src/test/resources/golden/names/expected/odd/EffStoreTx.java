package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Eff} inside a transaction. */
@Generated
public interface EffStoreTx extends EffStore, WriteStore<Id, Eff> {}
