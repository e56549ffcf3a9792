package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.ReadStore;
import shop.Serial;

/** Reads the store of {@link Roster.Shift}. */
@Generated
public interface ShiftStore extends ReadStore<Serial, Roster.Shift> {}
