package dev.tenon.search;

import io.vavr.collection.Seq;

/**
 * The search of one entity. It sees what was committed, as far as the index has come. Blocking; failures are thrown as
 * {@link dev.tenon.effect.FailureException}. Safe for use by several threads.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public interface SearchReads<K, E> {

    /**
     * What {@code query} finds. The documents are read from the store; one that is not there any more is left out.
     *
     * @throws dev.tenon.effect.FailureException with {@code TimedOut} when the index did not come as far as
     *     {@link SearchOptions#after} says, {@code Unavailable} when it is not there: it is being built, or its module was not started;
     *     {@code Invalid} on {@code cursor} when that is none of this search
     */
    SearchResult<E> search(SearchQuery<E> query, SearchOptions<E> options);

    /**
     * Values of the fields that suggest, for somebody who begins to write: those with all of these words, of which the last may be
     * only the beginning of one. The best first, each once.
     *
     * @param most how many, 1 to 100
     */
    Seq<String> suggest(String beginning, int most);
}
