package shop;

import dev.tenon.Generated;
import dev.tenon.web.Decoder;
import dev.tenon.web.json.Encoder;
import tools.jackson.core.JsonGenerator;

/** JSON of what the routes of {@link Shop} take and give. */
@Generated
final class ShopJson {
    static final Decoder<ItemId> ITEM_ID = Decoder.id("ItemId", ItemId::parse);

    static final Decoder<Item.Tag> ITEM_TAG = Decoder.object(fields -> new Item.Tag(
            fields.field("text", Decoder.TEXT),
            fields.field("weight", Decoder.INT)));

    private ShopJson() {}

    static void writeItem(JsonGenerator json, Item item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id().toString());
        json.writeStringProperty("name", item.name());
        Encoder.array(ShopJson::writeItemTag).property(json, "tags", item.tags());
        json.writeNumberProperty("version", item.version());
        json.writeEndObject();
    }

    static void writeItemTag(JsonGenerator json, Item.Tag tag) {
        json.writeStartObject();
        json.writeStringProperty("text", tag.text());
        json.writeNumberProperty("weight", tag.weight());
        json.writeEndObject();
    }
}
