package dev.tenon.search;

import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A component that is found by its whole value, with upper and lower case: a code, an identity, an enumeration, {@code true} or
 * {@code false}.
 *
 * @param <E> the entity
 * @param <T> the values
 */
public sealed class KeywordSearchField<E, T> extends ExactSearchField<E, T> permits SortableKeywordField {

    KeywordSearchField(String name, FieldType<T> type, Function<? super E, ? extends Seq<T>> read, boolean faceted) {
        super(name, type, read, faceted);
    }

    /** A component with one value. */
    public static <E, T> KeywordSearchField<E, T> of(
            String name, FieldType<T> type, Function<? super E, ? extends T> read) {
        return new KeywordSearchField<>(name, type, one(read), false);
    }

    /** A component with any number of values: an option, a list, a set. */
    public static <E, T> KeywordSearchField<E, T> ofAll(
            String name, FieldType<T> type, Function<? super E, ? extends Iterable<T>> read) {
        return new KeywordSearchField<>(name, type, several(read), false);
    }

    /** The same, whose values can be counted. */
    public KeywordSearchField<E, T> faceted() {
        return new KeywordSearchField<>(name(), type(), read(), true);
    }

    /** The same, to be sorted by: by its first value, as text. */
    public final SortableKeywordField<E, T> sortable() {
        return new SortableKeywordField<>(name(), type(), read(), isFaceted());
    }

    @Override
    public final SearchQuery<E> is(T value) {
        return new SearchQuery.Is<>(this, type().encode(type().normal(value)));
    }

    /** Has a value whose text begins so. */
    public final SearchQuery<E> startsWith(String beginning) {
        return new SearchQuery.Prefix<>(this, beginning);
    }

    /** The values in {@code entity} as text. */
    public final Seq<String> textsIn(E entity) {
        return valuesIn(entity).map(value -> type().encode(type().normal(value)));
    }

    @Override
    final String definition() {
        return definition("keyword");
    }
}
