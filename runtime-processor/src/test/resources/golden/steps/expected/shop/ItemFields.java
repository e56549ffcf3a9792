package shop;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Part;
import dev.tenon.store.Parts;
import dev.tenon.store.TextField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The components of {@link Item}, for filters and sorts. */
@Generated
public final class ItemFields {
    /** {@link Item#id}. */
    public static final OrderedField<Item, ItemId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, ItemId::value, ItemId::new), Item::id);

    /** {@link Item#name}. */
    public static final TextField<Item> name = TextField.of("name", Item::name);

    /** {@link Item#version}. */
    public static final OrderedField<Item, Long> version = OrderedField.of("version", FieldType.LONG, Item::version);

    private static final Part<Seq<Item.Tag>> TAGS = Part.each(ItemFields::keptItemTag, Vector::ofAll);

    /** {@link Item} for adapters. */
    public static final EntityType<ItemId, Item> ENTITY = EntityType.of("Item", KeyType.of(id), ItemFields::changed)
            .fields(id, name, version)
            .version(version)
            .lookup(name)
            .parts()
            .build();

    private ItemFields() {}

    private static Item changed(Item item, Changes<Item> changes) {
        return new Item(
                changes.or(id, item.id()),
                changes.or(name, item.name()),
                changes.kept("tags", TAGS, item.tags()),
                changes.or(version, item.version()));
    }

    private static Item.Tag keptItemTag(Item.Tag tag, Parts parts) {
        return new Item.Tag(parts.kept("text", FieldType.TEXT, tag.text()), tag.weight());
    }
}
