package dev.tenon.search;

/**
 * A field that can be sorted by: of a component that is {@link Sortable}.
 *
 * @param <E> the entity
 */
public sealed interface SortableField<E> permits SortableTextField, SortableKeywordField, SortableRangeField {

    /** The name of the component. */
    String name();

    /** Smallest first, empty ones last. */
    default SearchOrder<E> asc() {
        return new SearchOrder<>(this, false);
    }

    /** Greatest first, empty ones last. */
    default SearchOrder<E> desc() {
        return new SearchOrder<>(this, true);
    }
}
