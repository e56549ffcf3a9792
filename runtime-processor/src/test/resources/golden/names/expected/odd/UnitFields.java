package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Unit}, for filters and sorts. */
@Generated
public final class UnitFields {
    /** {@link Unit#id}. */
    public static final OrderedField<Unit, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Unit::id);

    /** {@link Unit#name}. */
    public static final TextField<Unit> name = TextField.of("name", Unit::name);

    /** {@link Unit#count}. */
    public static final OrderedField<Unit, Integer> count = OrderedField.of("count", FieldType.INT, Unit::count);

    /** {@link Unit#version}. */
    public static final OrderedField<Unit, Long> version = OrderedField.of("version", FieldType.LONG, Unit::version);

    /** {@link Unit} for adapters. */
    public static final EntityType<Id, Unit> ENTITY = EntityType.of("Unit", KeyType.of(id), UnitFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private UnitFields() {}

    private static Unit changed(Unit unit, Changes<Unit> changes) {
        return new Unit(
                changes.or(id, unit.id()),
                changes.or(name, unit.name()),
                changes.or(count, unit.count()),
                changes.or(version, unit.version()));
    }
}
