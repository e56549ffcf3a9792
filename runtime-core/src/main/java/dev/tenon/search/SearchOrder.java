package dev.tenon.search;

/**
 * What comes first of what is found. Immutable.
 *
 * @param field by which it is sorted
 * @param descending whether the greatest comes first; empty ones are last either way
 */
public record SearchOrder<E>(SortableField<E> field, boolean descending) {}
