package dev.tenon.testing;

import dev.tenon.effect.Failure;
import dev.tenon.search.IndexDifference;
import dev.tenon.search.SearchIntent;
import dev.tenon.search.SearchIntent.Action;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.worker.EntitySearch;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.Function;

/**
 * What a test sees of the search of an entity: what was to be indexed, in and out of transactions, and what was looked for. All is passed
 * on to a real index in memory, which shows it after {@code deliverAll()}. What was to be indexed counts also when its transaction is
 * rolled back, and once for each time it is run again. Thread-safe.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public final class SearchSpy<K, E> {

    private final EntitySearch<K, E> search;
    private final SpiedSearch indexes;
    private final MessageSpy messages;

    /**
     * Spies on a search.
     *
     * @param indexes where its index is
     * @param messages spies on the log that has its intents
     */
    public SearchSpy(EntitySearch<K, E> search, SpiedSearch indexes, MessageSpy messages) {
        this.search = search;
        this.indexes = indexes;
        this.messages = messages;
    }

    /** A search: what for, and how. */
    public record Searched<E>(SearchQuery<E> query, SearchOptions<E> options) {}

    /** The keys of what was to be indexed, in its order. A write that is indexed by itself counts, also one that deletes. */
    public Seq<K> indexed() {
        return keys(Action.INDEX);
    }

    /** The keys of what was to be removed, in its order. */
    public Seq<K> removed() {
        return keys(Action.REMOVE);
    }

    /** How often all was to be removed. */
    public long cleared() {
        return intents().count(intent -> intent.action() == Action.CLEAR);
    }

    /** What was looked for, in its order. */
    public Seq<Searched<E>> searches() {
        return indexes.asked(search.type()).map(SearchSpy::searched);
    }

    /**
     * From now on every search finds what these are the keys of, in their order and on one page, if it is in the store. Counts nothing and
     * suggests nothing. What it throws is what the search fails with, such as a {@code FailureException}.
     */
    public void onSearch(Function<? super Searched<E>, ? extends Seq<? extends K>> answer) {
        indexes.onSearch(
                search.type(),
                asked -> answer.apply(searched(asked))
                        .map(key -> search.type().keys().text(key)));
    }

    /** From now on a beginning is completed like this, as often as is asked for at most. */
    public void onSuggest(Function<? super String, ? extends Seq<String>> answer) {
        indexes.onSuggest(search.type(), answer);
    }

    @SuppressWarnings("unchecked") // It was asked of the index of this type.
    private static <E> Searched<E> searched(SpiedSearch.Asked asked) {
        return new Searched<>((SearchQuery<E>) asked.query(), (SearchOptions<E>) asked.options());
    }

    /**
     * The next search or suggestion fails with {@code failure}; given several, so do the ones after. Writes and their
     * indexing go on.
     */
    public void failNext(Failure failure) {
        indexes.planned(search.type()).fail(failure);
    }

    /** The next search or suggestion takes {@code delay} by the test's clock; given several, so do the ones after. */
    public void delayNext(Duration delay) {
        indexes.planned(search.type()).delay(delay);
    }

    /** Forgets what was looked for, answers and plans. What was to be indexed is forgotten by {@link MessageSpy#reset}. */
    public void reset() {
        indexes.reset(search.type());
    }

    /**
     * Builds the index from the store, on this thread: also what was seeded, and so not indexed, is found then.
     *
     * @return how many entities there are
     */
    public long rebuild() {
        return search.rebuildHere();
    }

    /** Delivers what is due, and then tells where index and store differ. */
    public Seq<IndexDifference> verify() {
        return search.verifyHere();
    }

    private Seq<K> keys(Action action) {
        return intents()
                .filter(intent -> intent.action() == action)
                .flatMap(SearchIntent::keys)
                .map(search.type().keys()::key);
    }

    private Seq<SearchIntent> intents() {
        return messages.sent()
                .filter(message -> message.queue() == search.queue())
                .map(message -> (SearchIntent) message.payload());
    }
}
