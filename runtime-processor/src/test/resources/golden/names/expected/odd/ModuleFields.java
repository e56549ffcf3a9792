package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Module}, for filters and sorts. */
@Generated
public final class ModuleFields {
    /** {@link Module#id}. */
    public static final OrderedField<Module, Id> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, Id::value, Id::new), Module::id);

    /** {@link Module#name}. */
    public static final TextField<Module> name = TextField.of("name", Module::name);

    /** {@link Module#count}. */
    public static final OrderedField<Module, Integer> count = OrderedField.of("count", FieldType.INT, Module::count);

    /** {@link Module#version}. */
    public static final OrderedField<Module, Long> version =
            OrderedField.of("version", FieldType.LONG, Module::version);

    /** {@link Module} for adapters. */
    public static final EntityType<Id, Module> ENTITY = EntityType.of("Module", KeyType.of(id), ModuleFields::changed)
            .fields(id, name, count, version)
            .version(version)
            .unique(name)
            .lookup(count)
            .build();

    private ModuleFields() {}

    private static Module changed(Module module, Changes<Module> changes) {
        return new Module(
                changes.or(id, module.id()),
                changes.or(name, module.name()),
                changes.or(count, module.count()),
                changes.or(version, module.version()));
    }
}
