package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Field} inside a transaction. */
@Generated
public interface FieldStoreTx extends FieldStore, WriteStore<Id, Field> {}
