package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link InTransaction}, for filters and sorts. */
@Generated
public final class InTransactionFields {
    /** {@link InTransaction#id}. */
    public static final OrderedField<InTransaction, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), InTransaction::id);

    /** {@link InTransaction#name}. */
    public static final TextField<InTransaction> name = TextField.of("name", InTransaction::name);

    /** {@link InTransaction#count}. */
    public static final OrderedField<InTransaction, Integer> count =
            OrderedField.of("count", FieldType.INT, InTransaction::count);

    /** {@link InTransaction#version}. */
    public static final OrderedField<InTransaction, Long> version =
            OrderedField.of("version", FieldType.LONG, InTransaction::version);

    /** {@link InTransaction} for adapters. */
    public static final EntityType<Id, InTransaction> ENTITY =
            EntityType.of("InTransaction", KeyType.of(id), InTransactionFields::changed)
                    .fields(id, name, count, version)
                    .version(version)
                    .unique(name)
                    .lookup(count)
                    .build();

    private InTransactionFields() {}

    private static InTransaction changed(InTransaction inTransaction, Changes<InTransaction> changes) {
        return new InTransaction(
                changes.or(id, inTransaction.id()),
                changes.or(name, inTransaction.name()),
                changes.or(count, inTransaction.count()),
                changes.or(version, inTransaction.version()));
    }
}
