package club;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;

/** Reads and writes the store of {@link Team} inside a transaction. */
@Generated
public interface TeamStoreTx extends TeamStore, WriteStore<TeamId, Team> {}
