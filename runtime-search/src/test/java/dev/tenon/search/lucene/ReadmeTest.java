package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.search.FoundDocuments;
import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookSearchFields;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What the module's page says. */
class ReadmeTest {

    @Test
    void the_smallest_example_finds_a_book() {
        assertThat(found(LuceneSearch.inMemory(), Book.of(1, "Emma", 1)).total())
                .isEqualTo(1);
    }

    private static FoundDocuments found(SearchBackend backend, Book book) {
        try (SearchIndex<Book> index = backend.open("Library", BookSearchFields.TYPE)) {
            index.build().complete();
            index.apply(Vector.of(new IndexChange.Put<>(BookSearchFields.TYPE.textOf(book), book)));
            return index.search(SearchQuery.user("title:emma"), SearchOptions.usual());
        }
    }
}
