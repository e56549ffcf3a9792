package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** {@link OptionStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryOptionStore extends MemoryStore<String, Option> implements OptionStoreTx {
    private InMemoryOptionStore(MemorySession session) {
        super(OptionFields.ENTITY, session);
    }

    /** The store of {@link Option} in {@code database}. */
    public static TransactionalPort<OptionStore, OptionStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryOptionStore::new);
    }

    @Override
    public io.vavr.control.Option<Option> findByValue(String value) {
        return findUnique(Match.of(OptionFields.value, value));
    }
}
