package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.store.EntityType;
import dev.tenon.store.Match;
import dev.tenon.store.Selection;
import dev.tenon.store.model.Book;
import dev.tenon.store.model.BookFields;
import dev.tenon.store.model.BookId;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Memory holds what a running transaction can see, and nothing else. */
class PruningTest {

    private static final EntityType<BookId, Book> BOOK = BookFields.ENTITY;

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final Table<BookId, Book> table = database.table(BOOK);
    private final Store books = new Store((MemorySession) database.autoCommit());

    private static final class Store extends MemoryStore<BookId, Book> {
        Store(MemorySession session) {
            super(BOOK, session);
        }
    }

    @Test
    void without_readers_a_row_has_one_version() {
        saveOften(1_000);
        assertThat(versions()).isEqualTo(1);
        assertIndexesHoldNothingElse();
    }

    @Test
    void a_long_snapshot_keeps_the_version_it_sees_and_not_those_between() {
        books.insert(book(1));
        Transaction snapshot = database.begin();
        saveOften(1_000);
        assertThat(versions()).isEqualTo(2);
        assertThat(new Store((MemorySession) snapshot).require(BookId.of(1)).version())
                .isEqualTo(1);
        snapshot.rollback();
        assertThat(versions()).isEqualTo(1);
        assertIndexesHoldNothingElse();
    }

    @Test
    void overlapping_snapshots_keep_one_version_each_at_most() {
        books.insert(book(1));
        ArrayDeque<Transaction> snapshots = new ArrayDeque<>();
        for (int i = 0; i < 1_000; i++) {
            snapshots.add(database.begin());
            saveOften(3);
            if (snapshots.size() > 5) {
                snapshots.remove().rollback();
            }
            assertThat(versions()).isLessThanOrEqualTo(7);
        }
        snapshots.forEach(Transaction::rollback);
        assertThat(versions()).isEqualTo(1);
        assertIndexesHoldNothingElse();
    }

    @Test
    void overlapping_snapshots_that_never_all_end_do_not_keep_old_versions_of_many_rows() {
        Transaction snapshot = database.begin();
        for (int i = 0; i < 5_000; i++) {
            Book book = Book.of(i % 500, "Title", i % 7);
            books.save(books.findById(book.id()).getOrElse(book));
            Transaction next = database.begin();
            snapshot.rollback();
            snapshot = next;
        }
        assertThat(versions()).isLessThan(500 + 20);
        snapshot.rollback();
    }

    @Test
    void a_deleted_row_leaves_nothing() {
        for (int i = 0; i < 1_000; i++) {
            books.insert(book(i));
            books.deleteById(BookId.of(i));
        }
        assertThat(table.byKey().size()).isZero();
        assertIndexesHoldNothingElse();
    }

    @Test
    void a_deleted_row_stays_as_long_as_somebody_sees_it() {
        books.insert(book(1));
        Transaction snapshot = database.begin();
        books.deleteById(BookId.of(1));
        Store seen = new Store((MemorySession) snapshot);
        assertThat(seen.exists(BookId.of(1))).isTrue();
        assertThat(seen.findUnique(Match.of(BookFields.isbn, "isbn-1"))).isNotEmpty();
        snapshot.commit();
        assertThat(table.byKey().size()).isZero();
        assertIndexesHoldNothingElse();
    }

    @Test
    void nothing_is_left_over_after_many_threads() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            Random random = new Random(thread);
            threads.add(Thread.ofVirtual().start(() -> changeAtRandom(random)));
        }
        for (Thread each : threads) {
            each.join();
        }
        assertThat(versions()).isEqualTo(books.count());
        assertThat(table.byKey().size()).isEqualTo((int) books.count());
        assertIndexesHoldNothingElse();
    }

    @Test
    void churn_leaves_no_more_than_the_rows_that_are_there() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            BookId id = BookId.of(random.nextInt(200));
            if (random.nextInt(3) == 0) {
                books.deleteById(id);
            } else {
                Book fresh = Book.of(id.value().getLeastSignificantBits(), "Title", random.nextInt(50));
                books.save(books.findById(id).getOrElse(fresh).withAuthorId(random.nextInt(50)));
            }
        }
        assertThat(versions()).isEqualTo(books.count());
        assertThat(nodes(table.byKey())).isLessThanOrEqualTo((int) books.count());
        assertIndexesHoldNothingElse();
    }

    @Test
    void changes_are_kept_for_serializable_transactions_only_and_no_longer_than_they_run() {
        Transaction transaction = database.begin(Isolation.SERIALIZABLE);
        assertThat(new Store((MemorySession) transaction).count()).isZero();
        saveOften(100);
        Reads reads = ((MemoryTransaction) transaction).reads();
        assertThat(reads.changes()).as("changes of others").isZero();
        saveSerializably(100);
        assertThat(reads.changes()).isEqualTo(100);
        transaction.rollback();
        saveSerializably(100);
        assertThat(reads.changes())
                .as("nobody writes down what nobody asks for")
                .isEqualTo(100);
        assertThat(database.snapshots().isIdle()).isTrue();
    }

    @Test
    void a_batch_that_failed_leaves_nothing() {
        Transaction transaction = database.begin();
        Store inside = new Store((MemorySession) transaction);
        Book twice = book(1);
        try {
            inside.insertAll(List.of(book(0), twice, book(2), twice));
        } catch (FailureException refused) {
            assertThat(refused.failure()).isInstanceOf(Failure.Conflict.class);
        }
        Writes<?, ?> left = ((MemoryTransaction) transaction).writes();
        assertThat(left).isNotNull();
        assertThat(left.size()).isZero();
        assertThat(left.next).isNull();
        transaction.commit();
        assertThat(table.byKey().size()).isZero();
        assertIndexesHoldNothingElse();
    }

    private static int nodes(SortedTree<?> tree) {
        int count = 1;
        for (int i = 0; !tree.isLeaf() && i < tree.width(); i++) {
            count += nodes(tree.child(i));
        }
        return count;
    }

    private void changeAtRandom(Random random) {
        for (int i = 0; i < 3_000; i++) {
            Transaction snapshot = database.begin();
            BookId id = BookId.of(random.nextInt(20));
            if (random.nextBoolean()) {
                books.deleteById(id);
            } else {
                Book fresh = Book.of(id.value().getLeastSignificantBits(), "Title", random.nextInt(3));
                Book stored = new Store((MemorySession) snapshot).findById(id).getOrElse(fresh);
                ignoreConflict(() -> books.save(stored.withAuthorId(random.nextInt(3))));
            }
            snapshot.rollback();
        }
    }

    private static void ignoreConflict(Runnable work) {
        try {
            work.run();
        } catch (FailureException overtaken) {
            assertThat(overtaken.failure()).isInstanceOf(Failure.Conflict.class);
        }
    }

    private void saveOften(int times) {
        for (int i = 0; i < times; i++) {
            saveAnew(books);
        }
    }

    private void saveSerializably(int times) {
        for (int i = 0; i < times; i++) {
            Transaction transaction = database.begin(Isolation.SERIALIZABLE);
            saveAnew(new Store((MemorySession) transaction));
            transaction.commit();
        }
    }

    private static void saveAnew(Store rows) {
        Book stored = rows.findById(BookId.of(1)).getOrElse(book(1));
        rows.save(stored.withAuthorId(stored.version() % 5).withIsbn("isbn-" + stored.version()));
    }

    private static Book book(long id) {
        return Book.of(id, "Title", id % 3).withIsbn("isbn-" + id);
    }

    private int versions() {
        int count = 0;
        TreeWalk<Row<BookId, Book>> walk = TreeWalk.up(table.byKey(), Cut.START);
        for (Row<BookId, Book> row = walk.next(); row != null; row = walk.next()) {
            for (Version<BookId, Book> version = row.head; version != null; version = version.older()) {
                count++;
            }
        }
        return count;
    }

    private void assertIndexesHoldNothingElse() {
        List<Book> rows = books.list(Selection.all()).asJava();
        assertThat(table.indexes.get(0).size())
                .isEqualTo(rows.stream().map(Book::isbn).distinct().count());
        assertThat(table.indexes.get(1).size())
                .isEqualTo(rows.stream().map(Book::authorId).distinct().count());
        for (Index<BookId, Book> index : table.indexes) {
            assertThat(postings(index)).isEqualTo(rows.size());
        }
    }

    private static int postings(Index<BookId, Book> index) {
        int count = 0;
        TreeWalk<Posting<BookId, Book>> walk = TreeWalk.up(index.sorted(), Cut.START);
        for (Posting<BookId, Book> posting = walk.next(); posting != null; posting = walk.next()) {
            count += posting.size();
        }
        return count;
    }
}
