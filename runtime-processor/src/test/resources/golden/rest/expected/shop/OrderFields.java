package shop;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.ListField;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Part;
import dev.tenon.store.Parts;
import dev.tenon.store.TextField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The components of {@link Order}, for filters and sorts. */
@Generated
public final class OrderFields {
    /** {@link Order#id}. */
    public static final OrderedField<Order, OrderId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, OrderId::value, OrderId::new), Order::id);

    /** {@link Order#paid}. */
    public static final OrderedField<Order, Boolean> paid = OrderedField.of("paid", FieldType.BOOLEAN, Order::paid);

    /** {@link Order#tiny}. */
    public static final OrderedField<Order, Byte> tiny = OrderedField.of("tiny", FieldType.BYTE, Order::tiny);

    /** {@link Order#small}. */
    public static final OrderedField<Order, Short> small = OrderedField.of("small", FieldType.SHORT, Order::small);

    /** {@link Order#count}. */
    public static final OrderedField<Order, Integer> count = OrderedField.of("count", FieldType.INT, Order::count);

    /** {@link Order#total}. */
    public static final OrderedField<Order, Long> total = OrderedField.of("total", FieldType.LONG, Order::total);

    /** {@link Order#rough}. */
    public static final OrderedField<Order, Float> rough = OrderedField.of("rough", FieldType.FLOAT, Order::rough);

    /** {@link Order#fine}. */
    public static final OrderedField<Order, Double> fine = OrderedField.of("fine", FieldType.DOUBLE, Order::fine);

    /** {@link Order#price}. */
    public static final OrderedField<Order, BigDecimal> price =
            OrderedField.of("price", FieldType.DECIMAL, Order::price);

    /** {@link Order#remark}. */
    public static final TextField<Order> remark = TextField.of("remark", Order::remark);

    /** {@link Order#external}. */
    public static final OrderedField<Order, UUID> external =
            OrderedField.of("external", FieldType.UUID, Order::external);

    /** {@link Order#createdAt}. */
    public static final OrderedField<Order, Instant> createdAt =
            OrderedField.of("createdAt", FieldType.INSTANT, Order::createdAt);

    /** {@link Order#dueOn}. */
    public static final OrderedField<Order, LocalDate> dueOn =
            OrderedField.of("dueOn", FieldType.LOCAL_DATE, Order::dueOn);

    /** {@link Order#openedAt}. */
    public static final OrderedField<Order, LocalDateTime> openedAt =
            OrderedField.of("openedAt", FieldType.LOCAL_DATE_TIME, Order::openedAt);

    /** {@link Order#sentAt}. */
    public static final OrderedField<Order, OffsetDateTime> sentAt =
            OrderedField.of("sentAt", FieldType.OFFSET_DATE_TIME, Order::sentAt);

    /** {@link Order#delivery}. */
    public static final OrderedField<Order, Duration> delivery =
            OrderedField.of("delivery", FieldType.DURATION, Order::delivery);

    /** {@link Order#state}. */
    public static final OrderedField<Order, Order.State> state =
            OrderedField.of("state", FieldType.enumeration(Order.State.class), Order::state);

    /** {@link Order#note}. */
    public static final TextField<Order> note = TextField.optional("note", Order::note);

    /** {@link Order#rating}. */
    public static final OrderedField<Order, Integer> rating =
            OrderedField.optional("rating", FieldType.INT, Order::rating);

    /** {@link Order#previous}. */
    public static final OrderedField<Order, OrderId> previous = OrderedField.optional(
            "previous", FieldType.id(FieldType.UUID, OrderId::value, OrderId::new), Order::previous);

    /** {@link Order#wanted}. */
    public static final OrderedField<Order, Order.State> wanted =
            OrderedField.optional("wanted", FieldType.enumeration(Order.State.class), Order::wanted);

    /** {@link Order#tags}. */
    public static final ListField<Order, String> tags = ListField.of("tags", FieldType.TEXT, Order::tags);

    /** {@link Order#numbers}. */
    public static final ListField<Order, LineNumber> numbers =
            ListField.of("numbers", FieldType.id(FieldType.INT, LineNumber::value, LineNumber::new), Order::numbers);

    /** {@link Order#states}. */
    public static final ListField<Order, Order.State> states =
            ListField.of("states", FieldType.enumeration(Order.State.class), Order::states);

    /** {@link Order#sizes}. */
    public static final ListField<Order, Integer> sizes = ListField.of("sizes", FieldType.INT, Order::sizes);

    /** {@link Order#externals}. */
    public static final ListField<Order, UUID> externals = ListField.of("externals", FieldType.UUID, Order::externals);

    /** {@link Order#version}. */
    public static final OrderedField<Order, Long> version = OrderedField.of("version", FieldType.LONG, Order::version);

    private static final Part<Option<String>> ADDRESS_FLOOR = Part.option(Part.of(FieldType.TEXT));

    private static final Part<Option<Address>> BILLING = Part.option(OrderFields::keptAddress);

    private static final Part<Seq<String>> TAGS = Part.each(Part.of(FieldType.TEXT), Vector::ofAll);

    private static final Part<Seq<Order.Line>> LINES = Part.each(OrderFields::keptOrderLine, Vector::ofAll);

    private static final Part<Option<Seq<Order.Line>>> GIFTS =
            Part.option(Part.each(OrderFields::keptOrderLine, Vector::ofAll));

    /** {@link Order} for adapters. */
    public static final EntityType<OrderId, Order> ENTITY = EntityType.of("Order", KeyType.of(id), OrderFields::changed)
            .fields(
                    id,
                    paid,
                    tiny,
                    small,
                    count,
                    total,
                    rough,
                    fine,
                    price,
                    remark,
                    external,
                    createdAt,
                    dueOn,
                    openedAt,
                    sentAt,
                    delivery,
                    state,
                    note,
                    rating,
                    previous,
                    wanted,
                    version)
            .version(version)
            .parts()
            .build();

    private OrderFields() {}

    private static Order changed(Order order, Changes<Order> changes) {
        return new Order(
                changes.or(id, order.id()),
                changes.or(paid, order.paid()),
                changes.or(tiny, order.tiny()),
                changes.or(small, order.small()),
                changes.or(count, order.count()),
                changes.or(total, order.total()),
                changes.or(rough, order.rough()),
                changes.or(fine, order.fine()),
                changes.or(price, order.price()),
                changes.or(remark, order.remark()),
                changes.or(external, order.external()),
                changes.or(createdAt, order.createdAt()),
                changes.or(dueOn, order.dueOn()),
                changes.or(openedAt, order.openedAt()),
                changes.or(sentAt, order.sentAt()),
                changes.or(delivery, order.delivery()),
                changes.or(state, order.state()),
                changes.kept("address", OrderFields::keptAddress, order.address()),
                changes.kept("billing", BILLING, order.billing()),
                changes.or(note, order.note()),
                changes.or(rating, order.rating()),
                changes.or(previous, order.previous()),
                changes.or(wanted, order.wanted()),
                changes.kept("tags", TAGS, order.tags()),
                changes.kept("lines", LINES, order.lines()),
                order.numbers(),
                order.states(),
                order.sizes(),
                order.externals(),
                changes.kept("gifts", GIFTS, order.gifts()),
                changes.or(version, order.version()));
    }

    private static Address keptAddress(Address address, Parts parts) {
        return new Address(
                parts.kept("street", FieldType.TEXT, address.street()),
                parts.kept("floor", ADDRESS_FLOOR, address.floor()),
                parts.kept("country", FieldType.TEXT, address.country()));
    }

    private static Order.Line keptOrderLine(Order.Line line, Parts parts) {
        return new Order.Line(
                line.number(),
                parts.kept("text", FieldType.TEXT, line.text()),
                parts.kept("to", OrderFields::keptAddress, line.to()));
    }
}
