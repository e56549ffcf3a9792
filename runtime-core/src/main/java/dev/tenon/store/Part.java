package dev.tenon.store;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * How stores keep what is inside a component: the components of a record, the items of a collection, the value of an {@code Option}. Each
 * single value is kept as it would be as a component of its own ({@link FieldType#normal}), and refused for the same reasons. Generated
 * code implements it for the records of an entity.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Part<T> {

    /** The value as stores keep it, or itself when that is the same; {@code parts} notes what no store can keep. */
    T kept(T value, Parts parts);

    /** A single value. */
    static <T> Part<T> of(FieldType<T> type) {
        return (value, parts) -> parts.value(type, value);
    }

    /** Perhaps a value. */
    @SuppressWarnings(
            "ReferenceEquality") // only what is the very same needs no copy: equals may pass over what changed
    static <T> Part<Option<T>> option(Part<T> item) {
        return (value, parts) -> {
            if (value.isEmpty() || value.get() == null) {
                return value;
            }
            T kept = item.kept(value.get(), parts);
            return kept == value.get() ? value : Option.some(kept);
        };
    }

    /** Several values, of which {@code collect} makes the collection where it is not kept as it is. */
    @SuppressWarnings("ReferenceEquality") // as above
    static <T, C extends Iterable<T>> Part<C> each(Part<T> item, Function<? super List<T>, ? extends C> collect) {
        return (values, parts) -> {
            List<T> kept = null;
            boolean isWhole = true;
            int index = 0;
            for (T value : values) {
                T next = parts.item(index, item, value);
                if (kept == null && next != value) {
                    kept = firstOf(values, index);
                }
                if (kept != null) {
                    kept.add(next);
                }
                isWhole = isWhole && value != null;
                index++;
            }
            return kept == null || !isWhole ? values : collect.apply(kept);
        };
    }

    private static <T> List<T> firstOf(Iterable<T> values, int count) {
        List<T> first = new ArrayList<>();
        Iterator<T> rest = values.iterator();
        while (first.size() < count) {
            first.add(rest.next());
        }
        return first;
    }
}
