package shop;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Item}, for filters and sorts. */
@Generated
public final class ItemFields {
    /** {@link Item#id}. */
    public static final OrderedField<Item, ItemId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, ItemId::value, ItemId::new), Item::id);

    /** {@link Item#name}. */
    public static final TextField<Item> name = TextField.of("name", Item::name);

    /** {@link Item#store}. */
    public static final OrderedField<Item, Integer> store = OrderedField.of("store", FieldType.INT, Item::store);

    /** {@link Item#version}. */
    public static final OrderedField<Item, Long> version = OrderedField.of("version", FieldType.LONG, Item::version);

    /** {@link Item} for adapters. */
    public static final EntityType<ItemId, Item> ENTITY = EntityType.of("Item", KeyType.of(id), ItemFields::changed)
            .fields(id, name, store, version)
            .version(version)
            .unique(name)
            .lookup(store)
            .build();

    private ItemFields() {}

    private static Item changed(Item item, Changes<Item> changes) {
        return new Item(
                changes.or(id, item.id()),
                changes.or(name, item.name()),
                changes.or(store, item.store()),
                changes.or(version, item.version()));
    }
}
