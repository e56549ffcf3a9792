package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * For adapters: the criteria of a sort with the key as the last one, so that no two rows are equal, and the places in it
 * that a {@link Cursor} stands for. Immutable.
 *
 * @param <E> the entity
 */
public final class Keyset<E> implements Comparator<E> {

    private final String entity;
    private final Seq<Order<E>> criteria;
    private final Comparator<E> comparator;

    private Keyset(String entity, Seq<Order<E>> criteria) {
        this.entity = entity;
        this.criteria = criteria;
        this.comparator = criteria.map(Order::comparator).reduce(Comparator::thenComparing);
    }

    /** {@code order}, then the key of {@code type} ascending. */
    public static <E> Keyset<E> of(EntityType<?, E> type, Seq<Order<E>> order) {
        return new Keyset<>(type.name(), order.appendAll(type.key().fields().map(OrderedField::asc)));
    }

    /** The criteria; the last is the key. */
    public Seq<Order<E>> criteria() {
        return criteria;
    }

    @Override
    public int compare(E left, E right) {
        return comparator.compare(left, right);
    }

    /** The place of {@code row}. */
    public Position<E> positionOf(E row) {
        return new Position<>(criteria.map(criterion -> bound(criterion, criterion.field(), row)));
    }

    /** The place that {@link Position#texts} described. */
    Position<E> position(Seq<Option<String>> texts) {
        return new Position<>(criteria.zipWith(texts, (criterion, text) -> parsed(criterion, criterion.field(), text)));
    }

    /** Names the entity and the criteria; another sort has another text. */
    String describe() {
        StringBuilder text = new StringBuilder(entity).append(": ");
        String between = "";
        for (Order<E> criterion : criteria) {
            text.append(between).append(criterion.field().name()).append(' ').append(criterion.direction());
            between = ", ";
        }
        return text.toString();
    }

    private static <E, T> Bound<E, ?> bound(Order<E> criterion, OrderedField<E, T> field, E row) {
        return new Bound<>(field, criterion.direction(), Option.of(field.valueIn(row)));
    }

    private static <E, T> Bound<E, ?> parsed(Order<E> criterion, OrderedField<E, T> field, Option<String> text) {
        return new Bound<>(field, criterion.direction(), text.map(field.type()::decode));
    }

    /**
     * A place between rows: just after the row that had these values.
     *
     * @param bounds one for each criterion, the key last
     */
    public record Position<E>(Seq<Bound<E, ?>> bounds) {

        /** Whether {@code row} comes after this place. */
        public boolean isBefore(E row) {
            for (Bound<E, ?> bound : bounds) {
                int comparison = bound.compareTo(row);
                if (comparison != 0) {
                    return comparison < 0;
                }
            }
            return false;
        }

        Seq<Option<String>> texts() {
            return bounds.map(Bound::text);
        }
    }

    /**
     * One criterion of a place.
     *
     * @param field the field
     * @param direction which way it sorts
     * @param value what the field had; empty when it was empty
     */
    public record Bound<E, T>(OrderedField<E, T> field, Order.Direction direction, Option<T> value) {

        int compareTo(E row) {
            Comparator<@Nullable T> order = Order.emptyLast(field);
            int ascending = order.compare(value.getOrNull(), field.valueIn(row));
            return direction == Order.Direction.ASC ? ascending : -ascending;
        }

        Option<String> text() {
            return value.map(field.type()::encode);
        }
    }
}
