package forest;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;

/** The components of {@link Nest}, for filters and sorts. */
@Generated
public final class NestFields {
    /** {@link Nest#id}. */
    public static final OrderedField<Nest, NestId> id =
            OrderedField.of("id", FieldType.id(FieldType.LONG, NestId::value, NestId::new), Nest::id);

    /** {@link Nest#tree}. */
    public static final OrderedField<Nest, TreeId> tree =
            OrderedField.of("tree", FieldType.id(FieldType.UUID, TreeId::value, TreeId::new), Nest::tree);

    /** {@link Nest#region}. */
    public static final OrderedField<Nest, RegionId> region =
            OrderedField.optional("region", FieldType.id(FieldType.TEXT, RegionId::value, RegionId::new), Nest::region);

    /** {@link Nest} for adapters. */
    public static final EntityType<NestId, Nest> ENTITY = EntityType.of("Nest", KeyType.of(id), NestFields::changed)
            .fields(id, tree, region)
            .reference(tree, () -> TreeFields.ENTITY, OnDelete.RESTRICT)
            .reference(region, () -> RegionFields.ENTITY, OnDelete.CASCADE)
            .build();

    private NestFields() {}

    private static Nest changed(Nest nest, Changes<Nest> changes) {
        return new Nest(
                changes.or(id, nest.id()), changes.or(tree, nest.tree()), changes.or(region, nest.region()));
    }
}
