package shop;

import dev.tenon.Generated;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Copies of {@link Order} with one component changed. The record has them when it says
 * {@code implements OrderWith}.
 */
@Generated
public interface OrderWith {
    /** {@link Order#id}. */
    OrderId id();

    /** {@link Order#paid}. */
    boolean paid();

    /** {@link Order#tiny}. */
    byte tiny();

    /** {@link Order#small}. */
    short small();

    /** {@link Order#count}. */
    int count();

    /** {@link Order#total}. */
    long total();

    /** {@link Order#rough}. */
    float rough();

    /** {@link Order#fine}. */
    double fine();

    /** {@link Order#price}. */
    BigDecimal price();

    /** {@link Order#remark}. */
    String remark();

    /** {@link Order#external}. */
    UUID external();

    /** {@link Order#createdAt}. */
    Instant createdAt();

    /** {@link Order#dueOn}. */
    LocalDate dueOn();

    /** {@link Order#openedAt}. */
    LocalDateTime openedAt();

    /** {@link Order#sentAt}. */
    OffsetDateTime sentAt();

    /** {@link Order#delivery}. */
    Duration delivery();

    /** {@link Order#state}. */
    Order.State state();

    /** {@link Order#address}. */
    Address address();

    /** {@link Order#billing}. */
    Option<Address> billing();

    /** {@link Order#note}. */
    Option<String> note();

    /** {@link Order#rating}. */
    Option<Integer> rating();

    /** {@link Order#previous}. */
    Option<OrderId> previous();

    /** {@link Order#wanted}. */
    Option<Order.State> wanted();

    /** {@link Order#tags}. */
    Seq<String> tags();

    /** {@link Order#lines}. */
    Seq<Order.Line> lines();

    /** {@link Order#numbers}. */
    List<LineNumber> numbers();

    /** {@link Order#states}. */
    Set<Order.State> states();

    /** {@link Order#sizes}. */
    io.vavr.collection.List<Integer> sizes();

    /** {@link Order#externals}. */
    io.vavr.collection.Set<UUID> externals();

    /** {@link Order#gifts}. */
    Option<Seq<Order.Line>> gifts();

    /** {@link Order#version}. */
    long version();

    /** The same with another {@link Order#id}. */
    default Order withId(OrderId id) {
        return new Order(
                id,
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#paid}. */
    default Order withPaid(boolean paid) {
        return new Order(
                id(),
                paid,
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#tiny}. */
    default Order withTiny(byte tiny) {
        return new Order(
                id(),
                paid(),
                tiny,
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#small}. */
    default Order withSmall(short small) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small,
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#count}. */
    default Order withCount(int count) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count,
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#total}. */
    default Order withTotal(long total) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total,
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#rough}. */
    default Order withRough(float rough) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough,
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#fine}. */
    default Order withFine(double fine) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine,
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#price}. */
    default Order withPrice(BigDecimal price) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price,
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#remark}. */
    default Order withRemark(String remark) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark,
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#external}. */
    default Order withExternal(UUID external) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external,
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#createdAt}. */
    default Order withCreatedAt(Instant createdAt) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt,
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#dueOn}. */
    default Order withDueOn(LocalDate dueOn) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn,
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#openedAt}. */
    default Order withOpenedAt(LocalDateTime openedAt) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt,
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#sentAt}. */
    default Order withSentAt(OffsetDateTime sentAt) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt,
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#delivery}. */
    default Order withDelivery(Duration delivery) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery,
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#state}. */
    default Order withState(Order.State state) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state,
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#address}. */
    default Order withAddress(Address address) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address,
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#billing}. */
    default Order withBilling(Option<Address> billing) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing,
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#note}. */
    default Order withNote(Option<String> note) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note,
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#rating}. */
    default Order withRating(Option<Integer> rating) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating,
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#previous}. */
    default Order withPrevious(Option<OrderId> previous) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous,
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#wanted}. */
    default Order withWanted(Option<Order.State> wanted) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted,
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#tags}. */
    default Order withTags(Seq<String> tags) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags,
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#lines}. */
    default Order withLines(Seq<Order.Line> lines) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines,
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#numbers}. */
    default Order withNumbers(List<LineNumber> numbers) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers,
                states(),
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#states}. */
    default Order withStates(Set<Order.State> states) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states,
                sizes(),
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#sizes}. */
    default Order withSizes(io.vavr.collection.List<Integer> sizes) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes,
                externals(),
                gifts(),
                version());
    }

    /** The same with another {@link Order#externals}. */
    default Order withExternals(io.vavr.collection.Set<UUID> externals) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals,
                gifts(),
                version());
    }

    /** The same with another {@link Order#gifts}. */
    default Order withGifts(Option<Seq<Order.Line>> gifts) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts,
                version());
    }

    /** The same with another {@link Order#version}. */
    default Order withVersion(long version) {
        return new Order(
                id(),
                paid(),
                tiny(),
                small(),
                count(),
                total(),
                rough(),
                fine(),
                price(),
                remark(),
                external(),
                createdAt(),
                dueOn(),
                openedAt(),
                sentAt(),
                delivery(),
                state(),
                address(),
                billing(),
                note(),
                rating(),
                previous(),
                wanted(),
                tags(),
                lines(),
                numbers(),
                states(),
                sizes(),
                externals(),
                gifts(),
                version);
    }
}
