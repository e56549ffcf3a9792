package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.platform.Platform;
import dev.tenon.store.Selection;
import dev.tenon.store.model.Book;
import dev.tenon.store.model.BookFields;
import dev.tenon.store.model.BookId;
import dev.tenon.store.model.BookStore;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowStreamTest {

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final TransactionalPort<BookStore, BookStoreTx> port = InMemoryBookStore.in(database);
    private final BookStoreTx books = port.in(database.autoCommit());

    @BeforeEach
    void fill() {
        books.insertAll(IntStream.range(0, 100)
                .mapToObj(i -> Book.of(i, "Title " + i % 7, i % 10))
                .toList());
    }

    @Test
    void a_stream_shows_one_snapshot_while_others_write() {
        try (Stream<Book> stream = port.reads().stream(Selection.all())) {
            Iterator<Book> rows = stream.iterator();
            assertThat(rows.next().id()).isEqualTo(BookId.of(0));
            books.deleteWhere(Selection.<Book>all().where(BookFields.id.ge(BookId.of(50))));
            books.insert(Book.of(1_000, "Late", 1));
            int count = 1;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            assertThat(count).isEqualTo(100);
        }
        assertThat(books.count()).isEqualTo(51);
        assertThat(database.snapshots().isIdle()).isTrue();
    }

    @Test
    void a_stream_is_sorted_with_and_without_an_index() {
        Selection<Book> byAuthor = Selection.<Book>all().orderBy(BookFields.authorId.desc());
        Selection<Book> byTitle = Selection.<Book>all().orderBy(BookFields.title.asc(), BookFields.id.desc());
        for (Selection<Book> selection : List.of(byAuthor, byTitle, Selection.<Book>all())) {
            try (Stream<Book> stream = port.reads().stream(selection)) {
                assertThat(stream).containsExactlyElementsOf(books.list(selection));
            }
        }
    }

    @Test
    void a_closed_stream_says_so_and_holds_no_snapshot() {
        Stream<Book> stream = port.reads().stream(Selection.all());
        Iterator<Book> rows = stream.iterator();
        rows.next();
        assertThat(database.snapshots().isIdle()).isFalse();
        stream.close();
        stream.close();
        assertThat(database.snapshots().isIdle()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    while (rows.hasNext()) {
                        rows.next();
                    }
                })
                .withMessageContaining("closed");
    }

    @Test
    void one_that_is_read_to_its_end_holds_no_snapshot() {
        assertThat(port.reads().stream(Selection.all()).count()).isEqualTo(100);
        assertThat(database.snapshots().isIdle()).isTrue();
    }

    @Test
    void one_that_nobody_closes_disturbs_nobody() {
        Iterator<Book> forgotten = port.reads().stream(Selection.all()).iterator();
        forgotten.next();
        for (int i = 0; i < 1_000; i++) {
            books.save(books.require(BookId.of(i % 100)).withCopies(i));
        }
        assertThat(books.count()).isEqualTo(100);
        assertThat(forgotten.next().version()).isEqualTo(1);
    }

    @Test
    void in_a_transaction_it_shows_what_was_written_before_and_not_what_is_written_meanwhile() {
        Transaction transaction = database.begin();
        BookStoreTx inside = port.in(transaction);
        inside.deleteById(BookId.of(0));
        inside.save(inside.require(BookId.of(1)).withCopies(77));
        inside.insert(Book.of(2_000, "Own", 1));
        try (Stream<Book> stream = inside.stream(Selection.all())) {
            Iterator<Book> rows = stream.iterator();
            assertThat(rows.next().copies()).isEqualTo(77);
            inside.deleteWhere(Selection.<Book>all().where(BookFields.id.lt(BookId.of(50))));
            inside.insert(Book.of(3_000, "Later", 1));
            int count = 1;
            Book last = null;
            while (rows.hasNext()) {
                last = rows.next();
                count++;
            }
            assertThat(count).isEqualTo(100);
            assertThat(last.id()).isEqualTo(BookId.of(2_000));
        }
        assertThat(inside.count()).isEqualTo(52);
        transaction.commit();
    }

    @Test
    void it_ends_with_its_transaction() {
        Transaction transaction = database.begin();
        Iterator<Book> rows = port.in(transaction).stream(Selection.all()).iterator();
        rows.next();
        transaction.rollback();
        assertThatIllegalStateException().isThrownBy(() -> {
            while (rows.hasNext()) {
                rows.next();
            }
        });
        assertThat(database.snapshots().isIdle()).isTrue();
    }
}
