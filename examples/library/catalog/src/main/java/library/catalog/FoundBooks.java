package library.catalog;

import dev.tenon.search.FacetCounts;
import dev.tenon.search.SearchResult;
import io.vavr.collection.Seq;

/**
 * What a search has found.
 *
 * @param hits a page of it, the best first
 * @param total how many there are on all pages
 * @param subjects how many have each of the commonest subjects
 * @param decades how many are from each decade, by the year it begins with
 * @param suggestions what may have been meant, when nothing was found
 */
public record FoundBooks(
        Seq<FoundBook> hits, long total, Seq<Count> subjects, Seq<Count> decades, Seq<String> suggestions) {

    /** How many of what was found have a value. */
    public record Count(String value, long count) {

        static Count of(FacetCounts.Count counted) {
            return new Count(counted.value(), counted.count());
        }
    }

    static FoundBooks of(SearchResult<Book> found) {
        return new FoundBooks(
                found.hits().map(FoundBook::of),
                found.total(),
                found.facet(BookSearchFields.subjects).map(Count::of),
                found.facet(BookSearchFields.publishedYear).map(Count::of),
                found.suggestions());
    }
}
