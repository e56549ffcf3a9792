package dev.tenon.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.search.IndexDifference;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchToken;
import dev.tenon.search.lucene.LuceneSearch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import library.catalog.Book;
import library.catalog.BookSearchFields;
import library.catalog.CatalogDispatch;
import library.catalog.CatalogModule;
import library.catalog.CatalogReads;
import library.catalog.CatalogRuntime;
import library.catalog.CatalogSearch;
import library.catalog.CatalogStore.Books;
import library.catalog.CatalogTx;
import library.contracts.AuthorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the document about search that the sample does not have. */
class SearchDocTest {

    private static final Caller STAFF = Caller.user("tove", "staff");

    @TempDir
    Path folder;

    @Test
    void who_has_written_finds_it_and_operators_look_after_the_index() throws Exception {
        CatalogModule module = CatalogModule.create(parts -> parts.search(LuceneSearch.onDisk(folder)));
        module.start();
        CatalogRuntime runtime = module.runtime();
        Book emma = emma(runtime);

        SearchToken written = CatalogTx.transact(Books.save(emma.withTitle("Emma Woodhouse"))
                        .flatMap(book -> CatalogSearch.books().token()))
                .runOrThrow(runtime);
        SearchResult<Book> found = CatalogSearch.books()
                .search("woodhouse", options -> options.after(written))
                .runOrThrow(runtime);
        assertThat(found.documents().map(Book::id)).containsExactly(emma.id());

        SearchQuery<Book> query = BookSearchFields.title
                .matches("emma")
                .or(BookSearchFields.subjects.is("comedy"))
                .and(BookSearchFields.publishedYear.between(1800, 1820));
        assertThat(CatalogSearch.books().search(query).runOrThrow(runtime).total())
                .isEqualTo(1);

        long books = module.bookSearch().rebuild().runOrThrow(module.runtime());
        Seq<IndexDifference> differences = module.bookSearch().verify().runOrThrow(module.runtime());
        assertThat(books).isEqualTo(1);
        assertThat(differences).isEmpty();
        module.stop(Grace.of(Platform.live(), Duration.ofSeconds(30), Duration.ofSeconds(30)));
    }

    private static Book emma(CatalogRuntime runtime) {
        AuthorId author = CatalogDispatch.addAuthor("Jane Austen", Option.none())
                .<CatalogRuntime>calledBy(STAFF)
                .runOrThrow(runtime);
        return Books.<CatalogReads>require(CatalogDispatch.addBook(
                                "Emma", "9780141439587", author, List.of("comedy"), Option.some(1815), 1)
                        .<CatalogRuntime>calledBy(STAFF)
                        .runOrThrow(runtime))
                .runOrThrow(runtime);
    }
}
