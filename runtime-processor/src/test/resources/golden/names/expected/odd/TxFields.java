package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Tx}, for filters and sorts. */
@Generated
public final class TxFields {
    /** {@link Tx#id}. */
    public static final OrderedField<Tx, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Tx::id);

    /** {@link Tx#name}. */
    public static final TextField<Tx> name = TextField.of("name", Tx::name);

    /** {@link Tx#count}. */
    public static final OrderedField<Tx, Integer> count = OrderedField.of("count", FieldType.INT, Tx::count);

    /** {@link Tx#version}. */
    public static final OrderedField<Tx, Long> version = OrderedField.of("version", FieldType.LONG, Tx::version);

    /** {@link Tx} for adapters. */
    public static final EntityType<Id, Tx> ENTITY = EntityType.of("Tx", KeyType.of(id), TxFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private TxFields() {}

    private static Tx changed(Tx tx, Changes<Tx> changes) {
        return new Tx(
                changes.or(id, tx.id()),
                changes.or(name, tx.name()),
                changes.or(count, tx.count()),
                changes.or(version, tx.version()));
    }
}
