package dev.tenon.search;

import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A component that is found by ranges, and by which can be sorted: by its first value.
 *
 * @param <E> the entity
 * @param <T> the values
 */
public final class SortableRangeField<E, T> extends RangeSearchField<E, T> implements SortableField<E> {

    SortableRangeField(String name, FieldType<T> type, Function<? super E, ? extends Seq<T>> read, boolean faceted) {
        super(name, type, read, faceted);
    }

    @Override
    public SortableRangeField<E, T> faceted() {
        return new SortableRangeField<>(name(), type(), read(), true);
    }
}
