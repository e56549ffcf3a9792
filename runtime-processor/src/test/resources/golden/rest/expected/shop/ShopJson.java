package shop;

import dev.tenon.Generated;
import dev.tenon.web.Decoder;
import dev.tenon.web.json.Encoder;
import tools.jackson.core.JsonGenerator;

/** JSON of what the routes of {@link Shop} take and give. */
@Generated
final class ShopJson {
    static final Decoder<LineNumber> LINE_NUMBER = Decoder.id("LineNumber", LineNumber::parse);

    static final Decoder<OrderId> ORDER_ID = Decoder.id("OrderId", OrderId::parse);

    static final Decoder<Order.State> ORDER_STATE = Decoder.enumeration(Order.State.class);

    static final Decoder<Address> ADDRESS = Decoder.object(fields -> new Address(
            fields.field("street", Decoder.TEXT),
            fields.optional("floor", Decoder.TEXT),
            fields.field("country", Decoder.TEXT, "NL")));

    static final Decoder<Order.Line> ORDER_LINE = Decoder.object(fields -> new Order.Line(
            fields.field("number", ShopJson.LINE_NUMBER),
            fields.field("text", Decoder.TEXT),
            fields.field("to", ShopJson.ADDRESS)));

    static final Decoder<Tree.Fruit> TREE_FRUIT = Decoder.object(fields -> new Tree.Fruit(
            fields.field("seeds", Decoder.INT),
            fields.optional("grown", ShopJson.TREE)));

    static final Decoder<Tree> TREE = Decoder.object(fields -> new Tree(
            fields.field("name", Decoder.TEXT),
            fields.field("children", Decoder.seq(ShopJson.TREE)),
            fields.optional("fruit", ShopJson.TREE_FRUIT)));

    private ShopJson() {}

    static void writeAddress(JsonGenerator json, Address address) {
        json.writeStartObject();
        json.writeStringProperty("street", address.street());
        Encoder.TEXT.optional(json, "floor", address.floor());
        json.writeStringProperty("country", address.country());
        json.writeEndObject();
    }

    static void writeOrder(JsonGenerator json, Order order) {
        json.writeStartObject();
        json.writeStringProperty("id", order.id().toString());
        json.writeBooleanProperty("paid", order.paid());
        Encoder.BYTE.property(json, "tiny", order.tiny());
        Encoder.SHORT.property(json, "small", order.small());
        json.writeNumberProperty("count", order.count());
        json.writeNumberProperty("total", order.total());
        Encoder.FLOAT.property(json, "rough", order.rough());
        Encoder.DOUBLE.property(json, "fine", order.fine());
        Encoder.DECIMAL.property(json, "price", order.price());
        json.writeStringProperty("remark", order.remark());
        Encoder.UUID.property(json, "external", order.external());
        Encoder.INSTANT.property(json, "createdAt", order.createdAt());
        Encoder.LOCAL_DATE.property(json, "dueOn", order.dueOn());
        Encoder.LOCAL_DATE_TIME.property(json, "openedAt", order.openedAt());
        Encoder.OFFSET_DATE_TIME.property(json, "sentAt", order.sentAt());
        Encoder.DURATION.property(json, "delivery", order.delivery());
        json.writeStringProperty("state", order.state().name());
        Encoder.of(ShopJson::writeAddress).property(json, "address", order.address());
        Encoder.of(ShopJson::writeAddress).optional(json, "billing", order.billing());
        Encoder.TEXT.optional(json, "note", order.note());
        Encoder.INT.optional(json, "rating", order.rating());
        Encoder.<OrderId>asText().optional(json, "previous", order.previous());
        Encoder.<Order.State>enumeration().optional(json, "wanted", order.wanted());
        Encoder.array(Encoder.TEXT).property(json, "tags", order.tags());
        Encoder.array(ShopJson::writeOrderLine).property(json, "lines", order.lines());
        Encoder.array(Encoder.<LineNumber>asText()).property(json, "numbers", order.numbers());
        Encoder.array(Encoder.<Order.State>enumeration()).property(json, "states", order.states());
        Encoder.array(Encoder.INT).property(json, "sizes", order.sizes());
        Encoder.array(Encoder.UUID).property(json, "externals", order.externals());
        Encoder.array(ShopJson::writeOrderLine).optional(json, "gifts", order.gifts());
        json.writeNumberProperty("version", order.version());
        json.writeEndObject();
    }

    static void writeOrderLine(JsonGenerator json, Order.Line line) {
        json.writeStartObject();
        json.writeStringProperty("number", line.number().toString());
        json.writeStringProperty("text", line.text());
        Encoder.of(ShopJson::writeAddress).property(json, "to", line.to());
        json.writeEndObject();
    }

    static void writeOrdersFoundOrders(JsonGenerator json, Orders.FoundOrders foundOrders) {
        json.writeStartObject();
        Encoder.array(ShopJson::writeOrder).property(json, "hits", foundOrders.hits());
        json.writeNumberProperty("total", foundOrders.total());
        Encoder.array(Encoder.TEXT).property(json, "suggestions", foundOrders.suggestions());
        json.writeEndObject();
    }

    static void writeOrdersOrdersOfDay(JsonGenerator json, Orders.OrdersOfDay ordersOfDay) {
        json.writeStartObject();
        Encoder.array(ShopJson::writeOrder).property(json, "orders", ordersOfDay.orders());
        Encoder.CURSOR.optional(json, "next", ordersOfDay.next());
        Encoder.TEXT.optional(json, "holiday", ordersOfDay.holiday());
        json.writeEndObject();
    }

    static void writeTree(JsonGenerator json, Tree tree) {
        json.writeStartObject();
        json.writeStringProperty("name", tree.name());
        Encoder.array(ShopJson::writeTree).property(json, "children", tree.children());
        Encoder.of(ShopJson::writeTreeFruit).optional(json, "fruit", tree.fruit());
        json.writeEndObject();
    }

    static void writeTreeFruit(JsonGenerator json, Tree.Fruit fruit) {
        json.writeStartObject();
        json.writeNumberProperty("seeds", fruit.seeds());
        Encoder.of(ShopJson::writeTree).optional(json, "grown", fruit.grown());
        json.writeEndObject();
    }
}
