package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.FailureException;
import dev.tenon.search.DocumentKey;
import dev.tenon.search.IndexBuild;
import dev.tenon.search.IndexChange;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchType;
import dev.tenon.search.TextSearchField;
import dev.tenon.testing.contract.SearchIndexContract;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookSearchFields;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDiskIndexTest extends SearchIndexContract {

    @TempDir
    Path directory;

    @Override
    protected SearchBackend backend() {
        return LuceneSearch.onDisk(directory);
    }

    private SearchIndex<Book> open() {
        return backend().open("Other", BookSearchFields.TYPE);
    }

    private static SearchType<BookId, Book> analyzedBy(String analyzer) {
        return SearchType.of(
                BookFields.ENTITY,
                DocumentKey.of(BookFields.id.type()),
                TextSearchField.<Book>of("title", Book::title).analyzedBy(analyzer));
    }

    private static void put(SearchIndex<Book> index, long id) {
        Book book = Book.of(id, "Emma", 1);
        index.apply(Vector.of(new IndexChange.Put<>(BookSearchFields.TYPE.textOf(book), book)));
    }

    private long generations() throws IOException {
        try (Stream<Path> all = Files.list(directory.resolve("Other").resolve("Book"))) {
            return all.filter(Files::isDirectory).count();
        }
    }

    @Test
    void what_was_committed_is_there_when_it_is_opened_again() {
        try (SearchIndex<Book> index = open()) {
            index.build().complete();
            put(index, 1);
            index.commit();
        }
        try (SearchIndex<Book> index = open()) {
            assertThat(index.unbuilt()).isEmpty();
            assertThat(index.count()).isEqualTo(1);
        }
    }

    @Test
    void a_directory_has_one_writer() {
        try (SearchIndex<Book> index = open()) {
            assertThat(index.unbuilt()).contains("is new");
            assertThatThrownBy(this::open)
                    .isInstanceOf(FailureException.class)
                    .hasMessageContaining("Book is open elsewhere: a directory has one writer at a time");
        }
        open().close();
    }

    @Test
    void an_index_of_another_analyzer_has_to_be_built() throws IOException {
        try (SearchIndex<Book> index = backend().open("Other", analyzedBy("english"))) {
            index.build().complete();
            put(index, 1);
            index.commit();
        }
        try (SearchIndex<Book> index = backend().open("Other", analyzedBy("german"))) {
            assertThat(index.unbuilt()).contains("was made for other fields or analyzers");
            index.build().complete();
            assertThat(index.count()).isZero();
        }
        try (SearchIndex<Book> index = backend().open("Other", analyzedBy("german"))) {
            assertThat(index.unbuilt()).isEmpty();
        }
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    void an_index_that_cannot_be_read_has_to_be_built() throws IOException {
        try (SearchIndex<Book> index = open()) {
            index.build().complete();
            put(index, 1);
            index.commit();
        }
        Path generation = directory.resolve("Other").resolve("Book").resolve("generation-1");
        try (Stream<Path> files = Files.list(generation)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (SearchIndex<Book> index = open()) {
            assertThat(index.unbuilt()).contains("could not be read");
        }
    }

    @Test
    void a_building_that_was_not_finished_leaves_nothing_behind() throws IOException {
        try (SearchIndex<Book> index = open()) {
            index.build().complete();
            put(index, 1);
            index.commit();
            IndexBuild<Book> build = index.build();
            build.add(Vector.of(Book.of(2, "Emma", 1)));
            assertThat(generations()).isEqualTo(2);
        }
        try (SearchIndex<Book> index = open()) {
            assertThat(index.count()).isEqualTo(1);
        }
        assertThat(generations()).isEqualTo(1);
    }
}
