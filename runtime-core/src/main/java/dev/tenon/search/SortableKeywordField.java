package dev.tenon.search;

import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A component that is found by its whole value, and by which can be sorted: by its first value, as text.
 *
 * @param <E> the entity
 * @param <T> the values
 */
public final class SortableKeywordField<E, T> extends KeywordSearchField<E, T> implements SortableField<E> {

    SortableKeywordField(String name, FieldType<T> type, Function<? super E, ? extends Seq<T>> read, boolean faceted) {
        super(name, type, read, faceted);
    }

    @Override
    public SortableKeywordField<E, T> faceted() {
        return new SortableKeywordField<>(name(), type(), read(), true);
    }
}
