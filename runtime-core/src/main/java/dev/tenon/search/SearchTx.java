package dev.tenon.search;

import dev.tenon.telemetry.Correlation;

/**
 * The search of one entity inside of a transaction. What it does to the index happens after the commit, and not at all without one. Its
 * answers do not show it. For use by one thread at a time.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public interface SearchTx<K, E> extends SearchReads<K, E> {

    /** Indexes entities as they are in the store after the commit; those that are not there any more are removed. */
    SearchToken index(Iterable<? extends K> keys, Correlation by);

    /**
     * Removes entities from the index. One that is still in the store is found again when it is indexed the next time, or the index is built
     * anew.
     */
    SearchToken remove(Iterable<? extends K> keys, Correlation by);

    /** Removes everything from the index, until it is indexed again or the index is built anew. */
    SearchToken clear(Correlation by);

    /** What a search has to wait for to see all that this transaction has done to the index until now. */
    SearchToken token();
}
