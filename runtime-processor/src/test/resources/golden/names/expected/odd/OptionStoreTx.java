package odd;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Option} inside a transaction. */
@Generated
public interface OptionStoreTx extends OptionStore, WriteStore<String, Option> {}
