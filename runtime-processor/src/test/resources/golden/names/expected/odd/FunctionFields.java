package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Function}, for filters and sorts. */
@Generated
public final class FunctionFields {
    /** {@link Function#id}. */
    public static final OrderedField<Function, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Function::id);

    /** {@link Function#name}. */
    public static final TextField<Function> name = TextField.of("name", Function::name);

    /** {@link Function#count}. */
    public static final OrderedField<Function, Integer> count =
            OrderedField.of("count", FieldType.INT, Function::count);

    /** {@link Function#version}. */
    public static final OrderedField<Function, Long> version =
            OrderedField.of("version", FieldType.LONG, Function::version);

    /** {@link Function} for adapters. */
    public static final EntityType<Id, Function> ENTITY =
            EntityType.of("Function", KeyType.of(id), FunctionFields::changed)
                    .fields(id, name, count, version)
                    .version(version)
                    .unique(name)
                    .lookup(count)
                    .build();

    private FunctionFields() {}

    private static Function changed(Function function, Changes<Function> changes) {
        return new Function(
                changes.or(id, function.id()),
                changes.or(name, function.name()),
                changes.or(count, function.count()),
                changes.or(version, function.version()));
    }
}
