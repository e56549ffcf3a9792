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
public final class KeywordSearchField<E, T> extends ExactSearchField<E, T> {

    private KeywordSearchField(
            String name,
            FieldType<T> type,
            Function<? super E, ? extends Seq<T>> read,
            boolean faceted,
            boolean sortable) {
        super(name, type, read, faceted, sortable);
    }

    /** A component with one value. */
    public static <E, T> KeywordSearchField<E, T> of(
            String name, FieldType<T> type, Function<? super E, ? extends T> read) {
        return new KeywordSearchField<>(name, type, one(read), false, false);
    }

    /** A component with any number of values: an option, a list, a set. */
    public static <E, T> KeywordSearchField<E, T> ofAll(
            String name, FieldType<T> type, Function<? super E, ? extends Iterable<T>> read) {
        return new KeywordSearchField<>(name, type, several(read), false, false);
    }

    /** The same, whose values can be counted. */
    public KeywordSearchField<E, T> faceted() {
        return new KeywordSearchField<>(name(), type(), read(), true, isSortable());
    }

    /** The same, to be sorted by: by its first value, as text. */
    public KeywordSearchField<E, T> sortable() {
        return new KeywordSearchField<>(name(), type(), read(), isFaceted(), true);
    }

    @Override
    public SearchQuery<E> is(T value) {
        return new SearchQuery.Is<>(this, type().encode(type().normal(value)));
    }

    /** Has a value whose text begins so. */
    public SearchQuery<E> startsWith(String beginning) {
        return new SearchQuery.Prefix<>(this, beginning);
    }

    /** The values in {@code entity} as text. */
    public Seq<String> textsIn(E entity) {
        return valuesIn(entity).map(value -> type().encode(type().normal(value)));
    }

    @Override
    String definition() {
        return definition("keyword");
    }
}
