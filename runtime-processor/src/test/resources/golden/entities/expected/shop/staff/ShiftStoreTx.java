package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;
import shop.Serial;

/** Reads and writes the store of {@link Roster.Shift} inside a transaction. */
@Generated
public interface ShiftStoreTx extends ShiftStore, WriteStore<Serial, Roster.Shift> {}
