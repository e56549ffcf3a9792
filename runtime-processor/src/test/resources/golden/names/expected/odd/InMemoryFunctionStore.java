package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link FunctionStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryFunctionStore extends MemoryStore<Id, Function> implements FunctionStoreTx {
    private InMemoryFunctionStore(MemorySession session) {
        super(FunctionFields.ENTITY, session);
    }

    /** The store of {@link Function} in {@code database}. */
    public static TransactionalPort<FunctionStore, FunctionStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryFunctionStore::new);
    }

    @Override
    public Option<Function> findByName(String name) {
        return findUnique(Match.of(FunctionFields.name, name));
    }

    @Override
    public Seq<Function> findByCount(int count) {
        return findAll(Match.of(FunctionFields.count, count));
    }
}
