package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Module} inside a transaction. */
@Generated
public interface ModuleStoreTx extends ModuleStore, WriteStore<Id, Module> {}
