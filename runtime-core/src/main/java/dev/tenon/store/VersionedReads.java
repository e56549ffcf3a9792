package dev.tenon.store;

import io.vavr.control.Option;

/** {@link ReadStore} of an entity that has a version. */
public interface VersionedReads<K, E> extends ReadStore<K, E> {

    /**
     * The entity with this key, in the version the caller knows.
     *
     * @param expected the version; empty takes any
     * @throws dev.tenon.effect.FailureException with {@code NotFound}, or {@code Conflict(StaleVersion)} when the stored
     *     version is another
     */
    E requireVersion(K id, Option<Long> expected);
}
