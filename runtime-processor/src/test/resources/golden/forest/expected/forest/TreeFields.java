package forest;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;

/** The components of {@link Tree}, for filters and sorts. */
@Generated
public final class TreeFields {
    /** {@link Tree#id}. */
    public static final OrderedField<Tree, TreeId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, TreeId::value, TreeId::new), Tree::id);

    /** {@link Tree#region}. */
    public static final OrderedField<Tree, RegionId> region =
            OrderedField.of("region", FieldType.id(FieldType.TEXT, RegionId::value, RegionId::new), Tree::region);

    /** {@link Tree#parent}. */
    public static final OrderedField<Tree, TreeId> parent =
            OrderedField.optional("parent", FieldType.id(FieldType.UUID, TreeId::value, TreeId::new), Tree::parent);

    /** {@link Tree#neighbour}. */
    public static final OrderedField<Tree, TreeId> neighbour = OrderedField.optional(
            "neighbour", FieldType.id(FieldType.UUID, TreeId::value, TreeId::new), Tree::neighbour);

    /** {@link Tree} for adapters. */
    public static final EntityType<TreeId, Tree> ENTITY = EntityType.of("Tree", KeyType.of(id), TreeFields::changed)
            .fields(id, region, parent, neighbour)
            .reference(region, () -> RegionFields.ENTITY, OnDelete.CASCADE)
            .reference(parent, () -> TreeFields.ENTITY, OnDelete.CASCADE)
            .reference(neighbour, () -> TreeFields.ENTITY, OnDelete.RESTRICT)
            .build();

    private TreeFields() {}

    private static Tree changed(Tree tree, Changes<Tree> changes) {
        return new Tree(
                changes.or(id, tree.id()),
                changes.or(region, tree.region()),
                changes.or(parent, tree.parent()),
                changes.or(neighbour, tree.neighbour()));
    }
}
