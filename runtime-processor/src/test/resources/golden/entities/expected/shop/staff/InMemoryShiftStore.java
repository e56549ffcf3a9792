package shop.staff;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import shop.Serial;

/** {@link ShiftStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryShiftStore extends MemoryStore<Serial, Roster.Shift> implements ShiftStoreTx {
    private InMemoryShiftStore(MemorySession session) {
        super(ShiftFields.ENTITY, session);
    }

    /** The store of {@link Roster.Shift} in {@code database}. */
    public static TransactionalPort<ShiftStore, ShiftStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryShiftStore::new);
    }
}
