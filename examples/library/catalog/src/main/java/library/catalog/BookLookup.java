package library.catalog;

import dev.tenon.effect.Eff;
import io.vavr.control.Option;
import library.catalog.OpenLibraryClient.Edition;
import library.catalog.OpenLibraryClient.Writer;

/** Makes books of rows that do not say all of it: {@link OpenLibraryClient} may know the rest. */
final class BookLookup {

    private BookLookup() {}

    /** The book of a row. Nobody is asked about one that lacks nothing, or whose ISBN cannot be one. */
    static Eff<CatalogRuntime, ListedBook> book(BookRow row) {
        return row.isComplete() || !Isbn.isValid(row.isbn())
                ? Eff.fromEither(row.book())
                : filled(row).flatMap(filled -> Eff.fromEither(filled.book()));
    }

    private static Eff<CatalogRuntime, BookRow> filled(BookRow row) {
        return CatalogRuntime.direct(run -> {
            var found = run.await(OpenLibraryClientEffects.edition(Isbn.digits(row.isbn())));
            if (found.isEmpty()) {
                return row;
            }
            var edition = found.get();
            var author = row.author().isEmpty() ? run.await(author(edition)) : row.author();
            return row.or(Option.some(edition.title()), author, edition.year());
        });
    }

    private static Eff<CatalogRuntime, Option<String>> author(Edition edition) {
        return edition.firstAuthor()
                .map(key -> OpenLibraryClientEffects.<CatalogRuntime>author(key.id())
                        .map(found -> found.flatMap(Writer::name)))
                .getOrElse(Eff.pure(Option.none()));
    }
}
