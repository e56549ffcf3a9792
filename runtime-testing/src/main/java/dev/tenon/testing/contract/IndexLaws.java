package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.search.FoundDocuments;
import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookSearchFields;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An index and books in it, for the laws of indexes. */
abstract class IndexLaws {

    private SearchIndex<Book> index;

    IndexLaws() {}

    /** A backend without indexes, the same for each call in one test. */
    protected abstract SearchBackend backend();

    final SearchIndex<Book> index() {
        return index;
    }

    /** Opens an index and builds it of nothing. */
    @BeforeEach
    void openIndex() {
        index = backend().open("Library", BookSearchFields.TYPE);
        assertThat(index.unbuilt()).isNotEmpty();
        index.build().complete();
        assertThat(index.unbuilt()).isEmpty();
    }

    /** Closes it. */
    @AfterEach
    void closeIndex() {
        index.close();
    }

    static String key(long id) {
        return BookId.of(id).toString();
    }

    static IndexChange<Book> put(Book book) {
        return new IndexChange.Put<>(BookSearchFields.TYPE.textOf(book), book);
    }

    final void index(Book... books) {
        assertThat(index.apply(Vector.of(books).map(IndexLaws::put))).isEmpty();
    }

    final Seq<String> found(SearchQuery<Book> query) {
        return keys(find(query, options -> options));
    }

    final FoundDocuments find(SearchQuery<Book> query, UnaryOperator<SearchOptions<Book>> options) {
        return index.search(query, options.apply(SearchOptions.usual()));
    }

    static Seq<String> keys(FoundDocuments found) {
        return found.documents().map(FoundDocuments.FoundDocument::key);
    }

    final Seq<String> user(String text) {
        return found(SearchQuery.user(text));
    }

    static Seq<String> books(long... ids) {
        return Vector.ofAll(ids).map(IndexLaws::key);
    }

    /** 1: The Lord of the Rings, 2: Lord Jim, 3: Rings of Saturn, 4: Libraries of the World. */
    final void shelf() {
        index(
                Book.of(1, "The Lord of the Rings", 1)
                        .withSubjects("Fantasy", "Middle Earth")
                        .withPublishedYear(1954)
                        .withIsbn("978-1")
                        .withCopies(1),
                Book.of(2, "Lord Jim", 1)
                        .withSubjects("Sea")
                        .withPublishedYear(1900)
                        .withIsbn("978-2")
                        .withCopies(2),
                Book.of(3, "Rings of Saturn", 1)
                        .withSubjects("Walks", "Fantasy")
                        .withPublishedYear(1995)
                        .withCopies(30),
                Book.of(4, "Libraries of the World", 1).withCopies(60));
    }
}
