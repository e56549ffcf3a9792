package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookSearchFields;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any text is a query. */
class UserQueryTest {

    private static SearchIndex<Book> index;
    private static final Book BOOK = Book.of(1, "The <Lord> of the Rings & more", 1)
            .withSubjects("Fantasy", "Middle Earth")
            .withPublishedYear(1954)
            .withIsbn("978-1");

    @BeforeContainer
    static void open() {
        index = LuceneSearch.inMemory().open("Library", BookSearchFields.TYPE);
        index.build().complete();
        index.apply(Vector.of(new IndexChange.Put<>(BookSearchFields.TYPE.textOf(BOOK), BOOK)));
    }

    @AfterContainer
    static void close() {
        index.close();
    }

    @Property(tries = 500)
    void any_text_is_searched(@ForAll String text) {
        search(text);
    }

    @Property(tries = 1_000)
    void any_text_of_the_language_is_searched(@ForAll("written") String text) {
        search(text);
    }

    @Property(tries = 1_000)
    void any_beginning_is_completed(@ForAll String text) {
        assertThat(index.suggest(text, 5)).hasSizeLessThanOrEqualTo(1);
    }

    private static void search(String text) {
        SearchQuery<Book> query = SearchQuery.user(text);
        assertThat(index.search(query, SearchOptions.<Book>usual().suggest().facet(BookSearchFields.subjects.top(3)))
                        .total())
                .isBetween(0L, 1L);
        index.highlight(query, new SearchOptions.Highlighted.All<>(), Vector.of(BOOK))
                .head()
                .values()
                .forEach(passages -> passages.forEach(
                        passage -> assertThat(passage.replace("<mark>", "").replace("</mark>", ""))
                                .doesNotContain("<", ">")));
    }

    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> piece = Arbitraries.of(
                "lord",
                "rings",
                "the",
                "earth",
                "title",
                "subjects",
                "isbn",
                "publishedYear",
                "copies",
                "nosuch",
                ":",
                ":",
                "\"",
                "\"",
                "-",
                "-",
                "*",
                "~",
                "..",
                "1954",
                "1900",
                "99999999999",
                "978-1",
                " ",
                " ",
                "(",
                ")",
                "[",
                "\\",
                "AND",
                "OR",
                "NOT",
                "&&",
                "||",
                "!",
                "^2",
                "?",
                "/",
                "é",
                "日本",
                "\u0000",
                "\ud800",
                "'",
                "~2",
                "\t");
        return piece.list().ofMaxSize(14).map(parts -> String.join("", parts));
    }
}
