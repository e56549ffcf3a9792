package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Transactor}, for filters and sorts. */
@Generated
public final class TransactorFields {
    /** {@link Transactor#id}. */
    public static final OrderedField<Transactor, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Transactor::id);

    /** {@link Transactor#name}. */
    public static final TextField<Transactor> name = TextField.of("name", Transactor::name);

    /** {@link Transactor#count}. */
    public static final OrderedField<Transactor, Integer> count =
            OrderedField.of("count", FieldType.INT, Transactor::count);

    /** {@link Transactor#version}. */
    public static final OrderedField<Transactor, Long> version =
            OrderedField.of("version", FieldType.LONG, Transactor::version);

    /** {@link Transactor} for adapters. */
    public static final EntityType<Id, Transactor> ENTITY =
            EntityType.of("Transactor", KeyType.of(id), TransactorFields::changed)
                    .fields(id, name, count, version)
                    .version(version)
                    .unique(name)
                    .lookup(count)
                    .build();

    private TransactorFields() {}

    private static Transactor changed(Transactor transactor, Changes<Transactor> changes) {
        return new Transactor(
                changes.or(id, transactor.id()),
                changes.or(name, transactor.name()),
                changes.or(count, transactor.count()),
                changes.or(version, transactor.version()));
    }
}
