package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * A component of an entity that is a list or a set of simple values. Compared by identity. Immutable.
 *
 * @param <E> the entity
 * @param <T> the items
 */
public final class ListField<E, T> {

    private final String name;
    private final FieldType<T> type;
    private final Function<? super E, ? extends Iterable<T>> read;

    private ListField(String name, FieldType<T> type, Function<? super E, ? extends Iterable<T>> read) {
        this.name = name;
        this.type = type;
        this.read = read;
    }

    /** A field with items of {@code type}. */
    public static <E, T> ListField<E, T> of(
            String name, FieldType<T> type, Function<? super E, ? extends Iterable<T>> read) {
        return new ListField<>(name, type, read);
    }

    /** The name of the component. */
    public String name() {
        return name;
    }

    /** How its items are compared and written as text. */
    public FieldType<T> type() {
        return type;
    }

    /** The items in {@code entity}. */
    public Seq<T> valuesIn(E entity) {
        Iterable<T> items = read.apply(entity);
        return items instanceof Seq<T> seq ? seq : Vector.ofAll(items);
    }

    /** Has {@code item} among its items. */
    public Filter<E> has(T item) {
        return new Filter.Has<>(this, Parts.normal(type, item));
    }

    @Override
    public String toString() {
        return name;
    }
}
