package forest;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** {@link SignStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemorySignStore extends MemoryStore<SignId, Sign> implements SignStoreTx {
    private InMemorySignStore(MemorySession session) {
        super(SignFields.ENTITY, session);
    }

    /** The store of {@link Sign} in {@code database}. */
    public static TransactionalPort<SignStore, SignStoreTx> in(MemoryDatabase database) {
        return database.port(InMemorySignStore::new);
    }

    @Override
    public Option<Sign> findByTreeAndText(Option<TreeId> tree, String text) {
        return findUnique(Match.of(SignFields.tree, tree).and(SignFields.text, text));
    }
}
