package dev.tenon.search;

import dev.tenon.store.Cursor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What was found. Immutable.
 *
 * @param hits the page that was asked for; fewer when an entity has just been deleted
 * @param total how many there are, on all pages
 * @param facets in the order in which they were asked for
 * @param suggestions what may have been meant, the likeliest first; empty unless asked for and nothing was found
 * @param next where to go on, if a cursor was asked for and there is more
 */
public record SearchResult<E>(
        Seq<SearchHit<E>> hits, long total, Seq<FacetCounts> facets, Seq<String> suggestions, Option<Cursor> next) {

    /** The entities that were found. */
    public Seq<E> documents() {
        return hits.map(SearchHit::document);
    }

    /** What was counted of {@code field}; nothing when that was not asked for. */
    public Seq<FacetCounts.Count> facet(FacetedField<E> field) {
        return facets.find(facet -> facet.field().equals(field.name()))
                .map(FacetCounts::counts)
                .getOrElse(Vector.empty());
    }

    /** The same of what {@code f} makes of the documents. */
    public <B> SearchResult<B> map(Function<? super E, ? extends B> f) {
        return new SearchResult<>(
                hits.map(hit -> new SearchHit<B>(hit.id(), f.apply(hit.document()), hit.score(), hit.highlights())),
                total,
                facets,
                suggestions,
                next);
    }
}
