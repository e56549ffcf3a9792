package dev.tenon.search;

/**
 * A field that can be sorted by.
 *
 * @param <E> the entity
 */
public sealed interface SortableField<E> permits TextSearchField, ExactSearchField {

    /** The name of the component. */
    String name();

    /** Whether it can be sorted by. */
    boolean isSortable();

    /** Smallest first, empty ones last. */
    default SearchOrder<E> asc() {
        return new SearchOrder<>(this, false);
    }

    /** Greatest first, empty ones last. */
    default SearchOrder<E> desc() {
        return new SearchOrder<>(this, true);
    }
}
