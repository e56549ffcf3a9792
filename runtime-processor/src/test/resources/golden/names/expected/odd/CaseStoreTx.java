package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Case} inside a transaction. */
@Generated
public interface CaseStoreTx extends CaseStore, WriteStore<CaseId, Case> {}
