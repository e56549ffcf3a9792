package dev.tenon.search;

import dev.tenon.store.Cursor;
import dev.tenon.store.Page;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How to search, beside what for. Immutable: each method returns another one.
 *
 * @param page which part of what is found
 * @param filters what has to hold as well, without a say in the score
 * @param order what comes first; the best score when empty
 * @param facets what is counted among all that is found
 * @param highlighted the fields of which passages are shown
 * @param minimumScore what scores less is not found; 0 finds all
 * @param suggesting whether to say what may have been meant when nothing is found
 * @param after up to where the index has to be
 * @param patience how long it may take until the index is there
 */
public record SearchOptions<E>(
        SearchPage page,
        Seq<SearchQuery<E>> filters,
        Seq<SearchOrder<E>> order,
        Seq<FacetRequest<E>> facets,
        Highlighted<E> highlighted,
        float minimumScore,
        boolean suggesting,
        SearchToken after,
        Duration patience) {

    /** How long an index may take to be up to date, unless something else is said. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int SIZE = 20;

    /** Which fields show passages. */
    public sealed interface Highlighted<E> {

        /** None. */
        record None<E>() implements Highlighted<E> {}

        /** All that are text. */
        record All<E>() implements Highlighted<E> {}

        /** These. */
        record Some<E>(Seq<TextSearchField<E>> fields) implements Highlighted<E> {}
    }

    /** The first 20, the best first, and nothing else. */
    public static <E> SearchOptions<E> usual() {
        return new SearchOptions<>(
                new SearchPage.Numbered(1, SIZE),
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                new Highlighted.None<>(),
                0,
                false,
                SearchToken.none(),
                PATIENCE);
    }

    /**
     * A page.
     *
     * @param number counts from 1; only the first 10,000 of what is found can be seen by pages
     * @param size 1 to {@value Page#MAX_SIZE}
     * @throws dev.tenon.effect.FailureException with {@code Invalid} on {@code number} or {@code size}
     */
    public SearchOptions<E> page(int number, int size) {
        return with(new SearchPage.Numbered(number, size));
    }

    /**
     * What comes after a cursor, or the first ones: however far, and without gaps when something is added before.
     *
     * @param after {@link SearchResult#next} of a search with the same order
     * @param size 1 to {@value Page#MAX_SIZE}
     * @throws dev.tenon.effect.FailureException with {@code Invalid} on {@code size}
     */
    public SearchOptions<E> cursor(Option<Cursor> after, int size) {
        return with(new SearchPage.After(after, size));
    }

    /** Only what {@code query} finds as well. It does not count for the score. */
    public SearchOptions<E> filter(SearchQuery<E> query) {
        return new SearchOptions<>(
                page, filters.append(query), order, facets, highlighted, minimumScore, suggesting, after, patience);
    }

    /** As {@link #filter(SearchQuery)}; nothing when {@code query} is none, which is a criterion nobody asked for. */
    public SearchOptions<E> filter(Option<SearchQuery<E>> query) {
        return query.map(this::filter).getOrElse(this);
    }

    /** Sorts, after the criteria that there are already; by score when there is none. */
    @SafeVarargs
    public final SearchOptions<E> sortBy(SearchOrder<E>... criteria) {
        Seq<SearchOrder<E>> all = order;
        for (SearchOrder<E> criterion : criteria) {
            all = all.append(criterion);
        }
        return new SearchOptions<>(page, filters, all, facets, highlighted, minimumScore, suggesting, after, patience);
    }

    /** Counts values among all that is found. */
    @SafeVarargs
    public final SearchOptions<E> facet(FacetRequest<E>... requests) {
        Seq<FacetRequest<E>> all = facets;
        for (FacetRequest<E> request : requests) {
            all = all.append(request);
        }
        return new SearchOptions<>(page, filters, order, all, highlighted, minimumScore, suggesting, after, patience);
    }

    /** Shows passages of all fields that are text. */
    public SearchOptions<E> highlight() {
        return with(new Highlighted.All<>());
    }

    /** Shows passages of these fields. */
    @SafeVarargs
    public final SearchOptions<E> highlight(TextSearchField<E>... fields) {
        Seq<TextSearchField<E>> all = Vector.empty();
        for (TextSearchField<E> field : fields) {
            all = all.append(field);
        }
        return with(new Highlighted.Some<>(all));
    }

    /** Does not find what scores less. */
    public SearchOptions<E> minimumScore(double score) {
        return new SearchOptions<>(
                page, filters, order, facets, highlighted, (float) score, suggesting, after, patience);
    }

    /** Says what may have been meant when nothing is found. */
    public SearchOptions<E> suggest() {
        return new SearchOptions<>(page, filters, order, facets, highlighted, minimumScore, true, after, patience);
    }

    /**
     * Waits until the index shows what a transaction has written, for at most {@link #PATIENCE}. Then the search fails with
     * {@code TimedOut}.
     */
    public SearchOptions<E> after(SearchToken token) {
        return after(token, PATIENCE);
    }

    /** {@link #after(SearchToken)} with another limit of time. */
    public SearchOptions<E> after(SearchToken token, Duration limit) {
        return new SearchOptions<>(page, filters, order, facets, highlighted, minimumScore, suggesting, token, limit);
    }

    private SearchOptions<E> with(SearchPage other) {
        return new SearchOptions<>(
                other, filters, order, facets, highlighted, minimumScore, suggesting, after, patience);
    }

    private SearchOptions<E> with(Highlighted<E> other) {
        return new SearchOptions<>(page, filters, order, facets, other, minimumScore, suggesting, after, patience);
    }
}
