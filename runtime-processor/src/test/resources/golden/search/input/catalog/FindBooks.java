package catalog;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.search.SearchResult;
import io.vavr.control.Option;

/** Finds books by what a user writes. */
public record FindBooks(String words, Option<Integer> from, Option<Integer> to) implements Query<SearchResult<Book>> {

    @Public
    @QueryHandler
    static Eff<CatalogReads, SearchResult<Book>> handle(FindBooks query) {
        return CatalogSearch.books()
                .search(query.words(), options -> options.filter(
                                BookSearchFields.publishedYear.between(query.from(), query.to()))
                        .facet(BookSearchFields.subjects.top(10), BookSearchFields.publishedYear.every(10))
                        .highlight());
    }
}
