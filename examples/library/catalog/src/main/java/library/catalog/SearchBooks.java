package library.catalog;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.FieldError;
import dev.tenon.rest.Get;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchPage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** Books by what somebody writes: words, "phrases", {@code authorName:austen}, {@code -not}, {@code begin*}, {@code alike~}. */
public record SearchBooks(
        @NotBlank @Size(max = 256) String q,
        Option<String> subject,
        Option<Integer> from,
        Option<Integer> to,
        @Positive @Default("1") int page,
        @Positive @Default("20") int size)
        implements Query<FoundBooks> {

    private static final int MOST_SUBJECTS = 10;
    private static final int DECADE = 10;

    static Validation<Seq<FieldError>, SearchBooks> validate(SearchBooks query) {
        return (long) query.page() * query.size() <= SearchPage.DEEPEST
                ? Validation.valid(query)
                : Validation.invalid(List.of(new FieldError(
                        "page", "must be within the first " + SearchPage.DEEPEST + " books that are found")));
    }

    @Public
    @QueryHandler
    @Get("/books/search")
    static Eff<CatalogReads, FoundBooks> handle(SearchBooks query) {
        return PageSize.allowed("size", query.size())
                .flatMap(size -> CatalogSearch.books().search(query.q(), query::narrow))
                .map(FoundBooks::of);
    }

    private SearchOptions<Book> narrow(SearchOptions<Book> options) {
        return options.page(page, size)
                .filter(subject.map(BookSearchFields.subjects::is))
                .filter(BookSearchFields.publishedYear.between(from, to))
                .facet(BookSearchFields.subjects.top(MOST_SUBJECTS), BookSearchFields.publishedYear.every(DECADE))
                .highlight()
                .suggest();
    }
}
