package odd;

import dev.tenon.Generated;
import dev.tenon.store.EntityType;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** {@link FieldStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryFieldStore extends MemoryStore<Id, Field> implements FieldStoreTx {
    private static final EntityType<Id, Field> FIELD = EntityType.of("Field", FieldFields.id)
            .version(
                    Field::version, (entity, version) -> new Field(entity.id(), entity.name(), entity.count(), version))
            .unique(FieldFields.name)
            .lookup(FieldFields.count);

    private InMemoryFieldStore(MemorySession session) {
        super(FIELD, session);
    }

    /** The store of {@link Field} in {@code database}. */
    public static TransactionalPort<FieldStore, FieldStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryFieldStore::new);
    }

    @Override
    public Option<Field> findByName(String name) {
        return findUnique(FieldFields.name, name);
    }

    @Override
    public Seq<Field> findByCount(int count) {
        return findAll(FieldFields.count, count);
    }
}
