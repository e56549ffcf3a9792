package dev.tenon.search;

/**
 * What is done to an index. Immutable.
 *
 * @param <E> the entity
 */
public sealed interface IndexChange<E> {

    /** The entity is found as it is here, and in no other way. */
    record Put<E>(String key, E entity) implements IndexChange<E> {}

    /** What has this key is not found any more. */
    record Remove<E>(String key) implements IndexChange<E> {}

    /** Nothing is found any more. */
    record Clear<E>() implements IndexChange<E> {}
}
