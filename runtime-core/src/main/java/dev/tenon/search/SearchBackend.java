package dev.tenon.search;

/** Where indexes are. Safe for use by several threads. */
public interface SearchBackend {

    /**
     * Opens the index of an entity, and makes it if there is none.
     *
     * @param context the simple name of the context that has it
     * @throws dev.tenon.effect.FailureException with {@code Unavailable} when somebody else has it open, or it cannot be read
     */
    <K, E> SearchIndex<E> open(String context, SearchType<K, E> type);

    /** Which of all processes with indexes of their own this one is. */
    SearchNode node();
}
