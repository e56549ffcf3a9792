package orders;

import contracts.OrderId;
import dev.tenon.Generated;
import dev.tenon.integration.EventType;
import dev.tenon.integration.Topic;
import dev.tenon.json.Json;
import dev.tenon.message.MessageType;
import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** {@link OrderEvents}: what they are called on the wire, and their JSON. */
@Generated
public final class OrderEventsTopic {
    private static final Json<OrderEvents.OrderCancelled> ORDER_EVENTS_ORDER_CANCELLED_JSON = Json.object(
            values -> new OrderEvents.OrderCancelled(values.get(0), values.get(1)),
            Json.property("reason", Json.of(FieldType.TEXT), OrderEvents.OrderCancelled::reason),
            Json.property(
                    "order", Json.text(OrderId::toString, OrderId::fromString), OrderEvents.OrderCancelled::order));

    private static final Json<OrderEvents.Line> ORDER_EVENTS_LINE_JSON = Json.object(
            values -> new OrderEvents.Line(values.get(0), values.get(1), values.get(2)),
            Json.property("article", Json.of(FieldType.TEXT), OrderEvents.Line::article),
            Json.property("pieces", Json.of(FieldType.INT), OrderEvents.Line::pieces),
            Json.property("price", Json.of(FieldType.DECIMAL), OrderEvents.Line::price)
                    .or(FieldType.DECIMAL.decode("0")));

    private static final Json<OrderEvents.OrderPlaced> ORDER_EVENTS_ORDER_PLACED_JSON = Json.object(
            values -> new OrderEvents.OrderPlaced(
                    values.get(0),
                    values.get(1),
                    values.get(2),
                    values.get(3),
                    values.get(4),
                    values.get(5),
                    values.get(6)),
            Json.property("order", Json.text(OrderId::toString, OrderId::fromString), OrderEvents.OrderPlaced::order),
            Json.property("customer", Json.of(FieldType.TEXT), OrderEvents.OrderPlaced::customer),
            Json.property(
                    "lines",
                    Json.<OrderEvents.Line, Seq<OrderEvents.Line>>array(ORDER_EVENTS_LINE_JSON, Vector::ofAll),
                    OrderEvents.OrderPlaced::lines),
            Json.property("at", Json.of(FieldType.INSTANT), OrderEvents.OrderPlaced::at),
            Json.property("priority", Json.of(FieldType.INT), OrderEvents.OrderPlaced::priority)
                    .or(FieldType.INT.decode("1")),
            Json.property("note", Json.option(Json.of(FieldType.TEXT)), OrderEvents.OrderPlaced::note),
            Json.property("sort", Json.of(FieldType.enumeration(OrderEvents.Sort.class)), OrderEvents.OrderPlaced::sort)
                    .or(FieldType.enumeration(OrderEvents.Sort.class).decode("PARCEL")));

    private static final Json<OrderEvents.OrderPlaced.V2> ORDER_EVENTS_ORDER_PLACED_V2_JSON = Json.object(
            values -> new OrderEvents.OrderPlaced.V2(
                    values.get(0), values.get(1), values.get(2), values.get(3), values.get(4)),
            Json.property(
                    "order", Json.text(OrderId::toString, OrderId::fromString), OrderEvents.OrderPlaced.V2::order),
            Json.property("customer", Json.of(FieldType.TEXT), OrderEvents.OrderPlaced.V2::customer),
            Json.property("article", Json.of(FieldType.TEXT), OrderEvents.OrderPlaced.V2::article),
            Json.property("at", Json.of(FieldType.INSTANT), OrderEvents.OrderPlaced.V2::at),
            Json.property("priority", Json.of(FieldType.INT), OrderEvents.OrderPlaced.V2::priority)
                    .or(FieldType.INT.decode("1")));

    /** {@code orders.order-cancelled}, version 1: {@link OrderEvents.OrderCancelled}. */
    public static final EventType<OrderEvents.OrderCancelled> ORDER_CANCELLED = EventType.of(
            MessageType.of("orders.order-cancelled", OrderEvents.OrderCancelled.class)
                    .orderedBy(OrderEvents.OrderCancelled::order),
            1,
            ORDER_EVENTS_ORDER_CANCELLED_JSON::encode,
            (version, text) -> ORDER_EVENTS_ORDER_CANCELLED_JSON.decode(text));

    /** {@code orders.order-placed}, version 3: {@link OrderEvents.OrderPlaced}. */
    public static final EventType<OrderEvents.OrderPlaced> ORDER_PLACED = EventType.of(
            MessageType.of("orders.order-placed", OrderEvents.OrderPlaced.class)
                    .orderedBy(OrderEvents.OrderPlaced::order)
                    .rules(OrderEventsOrderPlacedValidator::validate),
            3,
            ORDER_EVENTS_ORDER_PLACED_JSON::encode,
            OrderEventsTopic::readOrderPlaced);

    /** All of them. */
    public static final Topic TOPIC = new Topic("order-events", Vector.of(ORDER_CANCELLED, ORDER_PLACED));

    private OrderEventsTopic() {}

    private static OrderEvents.OrderPlaced readOrderPlaced(int version, String text) {
        if (version <= 2) {
            return OrderEvents.OrderPlaced.fromV2(ORDER_EVENTS_ORDER_PLACED_V2_JSON.decode(text));
        }
        return ORDER_EVENTS_ORDER_PLACED_JSON.decode(text);
    }
}
