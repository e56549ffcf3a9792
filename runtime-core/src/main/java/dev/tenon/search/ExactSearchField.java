package dev.tenon.search;

import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * A component whose values are found as they are: a keyword, a number, a date.
 *
 * @param <E> the entity
 * @param <T> the values
 */
public abstract sealed class ExactSearchField<E, T> extends SearchField<E> implements FacetedField<E>
        permits KeywordSearchField, RangeSearchField {

    private final FieldType<T> type;
    private final Function<? super E, ? extends Seq<T>> read;
    private final boolean faceted;

    ExactSearchField(String name, FieldType<T> type, Function<? super E, ? extends Seq<T>> read, boolean faceted) {
        super(name);
        this.type = type;
        this.read = read;
        this.faceted = faceted;
    }

    /** Has this value. */
    public abstract SearchQuery<E> is(T value);

    /** Has one of these values; of none nothing is found. */
    public final SearchQuery<E> in(Iterable<? extends T> values) {
        return SearchQuery.anyOf(Vector.<T>ofAll(values).map(this::is));
    }

    /** Has one of these values. */
    @SafeVarargs
    public final SearchQuery<E> in(T... values) {
        Seq<SearchQuery<E>> all = Vector.empty();
        for (T value : values) {
            all = all.append(is(value));
        }
        return SearchQuery.anyOf(all);
    }

    /** The values in {@code entity}. */
    public final Seq<T> valuesIn(E entity) {
        return read.apply(entity);
    }

    /** How values are written and compared. */
    public final FieldType<T> type() {
        return type;
    }

    @Override
    public final boolean isFaceted() {
        return faceted;
    }

    /** Whether it can be sorted by. */
    public final boolean isSortable() {
        return this instanceof SortableField<?>;
    }

    final Function<? super E, ? extends Seq<T>> read() {
        return read;
    }

    final String definition(String kind) {
        return name() + ":" + kind + ":" + type.column() + (faceted ? ":faceted" : "")
                + (isSortable() ? ":sortable" : "");
    }
}
