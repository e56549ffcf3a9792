package odd;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link FieldStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryFieldStore extends MemoryStore<Id, Field> implements FieldStoreTx {
    private InMemoryFieldStore(MemorySession session) {
        super(FieldFields.ENTITY, session);
    }

    /** The store of {@link Field} in {@code database}. */
    public static TransactionalPort<FieldStore, FieldStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryFieldStore::new);
    }

    @Override
    public Option<Field> findByName(String name) {
        return findUnique(Match.of(FieldFields.name, name));
    }

    @Override
    public Seq<Field> findByCount(int count) {
        return findAll(Match.of(FieldFields.count, count));
    }
}
