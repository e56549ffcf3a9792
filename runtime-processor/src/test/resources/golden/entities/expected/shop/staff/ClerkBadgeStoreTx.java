package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;
import shop.Serial;

/** Reads and writes the store of {@link ClerkBadge} inside a transaction. */
@Generated
public interface ClerkBadgeStoreTx extends ClerkBadgeStore, WriteStore<Serial, ClerkBadge> {}
