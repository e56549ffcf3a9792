package dev.tenon.search;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An index of one entity: the port of a backend. It is written by one thread at a time, which must not be interrupted; safe for being read by
 * several threads. Blocking; what fails for a reason outside is an {@link dev.tenon.effect.FailureException} with {@code Unavailable}.
 *
 * <p>The contract is proven by {@code SearchIndexContract} and {@code SearchQueryContract} of tenon-testing.
 *
 * @param <E> the entity
 */
public interface SearchIndex<E> extends AutoCloseable {

    /** Why it has to be built before it can be searched: it is new, or was made for other fields or analyzers. Empty when it has not. */
    Option<String> unbuilt();

    /**
     * Does all changes in their order, and shows them to every search that begins afterwards. They outlive the process when
     * {@link #commit} has returned.
     *
     * @return those that cannot be done, whatever is tried, by the key of their entity and with the reason; it has then no
     *     document there
     */
    Map<String, String> apply(Seq<? extends IndexChange<E>> changes);

    /** Keeps everything that was done before this was called. May be called while changes are applied. */
    void commit();

    /**
     * Goes on after {@link #apply} or {@link #commit} has failed, where it cannot by itself, such as after the disk was full: at what was
     * committed last. Until it can, it is searched as it is. Nothing where it works. May be called by several threads.
     *
     * @param lost run before it goes on, when everything that was applied after the last commit is gone
     */
    default void recover(Runnable lost) {}

    /**
     * Begins to build it anew, beside the one that is searched. Until that has ended, {@link #apply} does its changes to both.
     *
     * @throws IllegalStateException when it is being built
     */
    IndexBuild<E> build();

    /** What is found. */
    FoundDocuments search(SearchQuery<E> query, SearchOptions<E> options);

    /** Passages of documents that {@code query} finds, in their order: {@link SearchHit#highlights}. */
    Seq<Map<String, Seq<String>>> highlight(
            SearchQuery<E> query, SearchOptions.Highlighted<E> fields, Seq<? extends E> documents);

    /** {@link SearchReads#suggest}. */
    Seq<String> suggest(String beginning, int most);

    /** Whether the entity with this key is in it. */
    boolean has(String key);

    /** How many entities are in it. */
    long count();

    /**
     * Keys that are in it, in the order of their texts.
     *
     * @param after the last one seen; empty for the first
     * @param most how many at most
     */
    Seq<String> keys(Option<String> after, int most);

    /** Of these entities, the keys of those that are not in it exactly as they are here. */
    Seq<String> different(Seq<? extends E> entities);

    /** Keeps what was committed and lets go of everything. */
    @Override
    void close();
}
