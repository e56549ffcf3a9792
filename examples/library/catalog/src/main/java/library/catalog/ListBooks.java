package library.catalog;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Get;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
import io.vavr.control.Option;
import jakarta.validation.constraints.Positive;
import library.catalog.CatalogStore.Books;
import library.contracts.AuthorId;

/** The catalogue by title, a slice at a time. */
public record ListBooks(
        Option<AuthorId> authorId,
        Option<String> subject,
        @Default("false") boolean availableOnly,
        Option<Cursor> cursor,
        @Positive @Default("20") int limit)
        implements Query<Slice<Book>> {

    @Public
    @QueryHandler
    @Get("/books")
    static Eff<CatalogReads, Slice<Book>> handle(ListBooks query) {
        return PageSize.allowed("limit", query.limit()).flatMap(limit -> slice(query));
    }

    private static Eff<CatalogReads, Slice<Book>> slice(ListBooks query) {
        return Books.query()
                .where(query.authorId().map(BookFields.authorId::eq))
                .where(query.subject().map(BookFields.subjects::has))
                .where(Option.when(query.availableOnly(), BookFields.availableCopies.gt(0)))
                .orderBy(BookFields.title.asc())
                .cursor(query.cursor(), query.limit());
    }
}
