package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;
import io.vavr.collection.Seq;

record FindBooks(String words) implements Query<Seq<Book>> {

    @Public
    @QueryHandler
    static Eff<CatalogReads, Seq<Book>> handle(FindBooks query) {
        return CatalogSearch.books()
                .search(
                        query.words(),
                        options -> options.sortBy(
                                BookSearchFields.author.asc(),
                                BookSearchFields.title.asc())) //! javac at .asc
                .map(found -> found.documents());
    }
}
