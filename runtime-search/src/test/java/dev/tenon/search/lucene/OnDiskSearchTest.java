package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.search.DocumentKey;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchToken;
import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookSearchFields;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDiskSearchTest extends EntitySearchLaws {

    @TempDir
    Path directory;

    @Override
    SearchBackend backend() {
        return LuceneSearch.onDisk(directory.resolve("search"));
    }

    private static SearchType<BookId, Book> analyzedBy(String analyzer) {
        return SearchType.of(
                BookFields.ENTITY,
                DocumentKey.of(BookFields.id.type()),
                TextSearchField.<Book>of("title", Book::title).analyzedBy(analyzer));
    }

    @Test
    void an_index_that_was_stopped_goes_on_where_it_was() {
        Shelf.Memory memory = Shelf.Memory.empty();
        SearchBackend backend = LuceneSearch.onDisk(directory.resolve("other"));
        try (Shelf shelf = Shelf.over(memory, backend, BookSearchFields.TYPE).start()) {
            shelf.find("emma", shelf.save(Book.of(1, "Emma", 1)));
        }
        Shelf apart = Shelf.over(memory, backend, BookSearchFields.TYPE);
        SearchToken meanwhile = apart.save(Book.of(2, "Emma", 1));
        try (Shelf shelf = Shelf.over(memory, backend, BookSearchFields.TYPE).start()) {
            assertThat(shelf.find("emma", meanwhile).total()).isEqualTo(2);
            assertThat(shelf.search().verify().runOrThrow(this)).isEmpty();
        }
    }

    @Test
    void an_index_of_another_analyzer_is_built_anew() {
        Shelf.Memory memory = Shelf.Memory.empty();
        SearchBackend backend = LuceneSearch.onDisk(directory.resolve("other"));
        try (Shelf shelf = Shelf.over(memory, backend, analyzedBy("standard")).start()) {
            SearchToken token = shelf.save(Book.of(1, "Libraries", 1));
            assertThat(shelf.find("library", token).total()).isZero();
        }
        try (Shelf shelf = Shelf.over(memory, backend, analyzedBy("english")).start()) {
            assertThat(shelf.find("library", SearchToken.none()).total()).isEqualTo(1);
        }
    }

    @Test
    void every_node_gets_every_change() {
        Shelf.Memory memory = Shelf.Memory.empty();
        LuceneOnDisk one = LuceneSearch.onDisk(directory.resolve("one")).node("one", "one", "two");
        LuceneOnDisk two = LuceneSearch.onDisk(directory.resolve("two")).node("two", "one", "two");
        try (Shelf first = Shelf.over(memory, one, BookSearchFields.TYPE).start();
                Shelf second = Shelf.over(memory, two, BookSearchFields.TYPE).start()) {
            SearchToken token = first.save(Book.of(1, "Emma", 1));
            assertThat(first.find("emma", token).total()).isEqualTo(1);
            assertThat(second.find("emma", token).total()).isEqualTo(1);
            SearchToken other = second.save(Book.of(2, "Emma", 1));
            assertThat(first.find("emma", other).total()).isEqualTo(2);
        }
    }
}
