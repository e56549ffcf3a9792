package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookStore;
import dev.tenon.testing.contract.library.BookStoreTx;
import dev.tenon.testing.contract.library.LibraryStore.Books;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises to many threads at once. An adapter's test extends it. */
public abstract class StoreConcurrencyContract {

    private static final BookId LEFT = BookId.of(1);
    private static final BookId RIGHT = BookId.of(2);
    private static final int COMMITS = 2_000;

    private TransactionalPort<BookStore, BookStoreTx> port;
    private Transactor<LibraryTx> transactor;

    /** A port to an empty store. */
    protected abstract TransactionalPort<BookStore, BookStoreTx> newPort();

    @BeforeEach
    void seed() {
        port = newPort();
        transactor = LibraryTx.transactor(Platform.live(), port);
        transact(Books.insert(Book.of(1, "Left", 1).withCopies(0)));
        transact(Books.insert(Book.of(2, "Right", 1).withCopies(0)));
    }

    @Test
    void no_increment_is_lost() throws Exception {
        int threads = 8;
        int increments = 250;
        concurrently(Vector.fill(threads, () -> () -> {
            for (int i = 0; i < increments; i++) {
                transact(Books.require(LEFT).flatMap(book -> Books.save(book.withCopies(book.copies() + 1))));
            }
        }));
        assertThat(port.reads().require(LEFT).copies()).isEqualTo(threads * increments);
        assertThat(port.reads().require(LEFT).version()).isEqualTo(1 + (long) threads * increments);
    }

    @Test
    void a_commit_of_two_rows_is_seen_as_a_whole() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        concurrently(Vector.of(
                () -> repeatCommits(done, copies -> transact(setBoth(copies))),
                () -> repeatUntil(done, () -> {
                    Transaction transaction = port.manager().begin();
                    BookStoreTx books = port.in(transaction);
                    int left = books.require(LEFT).copies();
                    assertThat(books.require(RIGHT).copies()).isEqualTo(left);
                    assertThat(books.require(LEFT).copies()).isEqualTo(left);
                    transaction.commit();
                }),
                () -> repeatUntil(
                        done,
                        () -> assertThat(port.reads()
                                        .list(Selection.all())
                                        .map(Book::copies)
                                        .distinct())
                                .hasSize(1)),
                () -> repeatUntil(
                        done,
                        () -> assertThat(port.reads()
                                        .findByAuthorId(new AuthorId(1))
                                        .map(Book::copies)
                                        .distinct())
                                .hasSize(1))));
    }

    @Test
    void who_has_seen_a_commit_in_one_row_sees_it_in_the_next() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        concurrently(Vector.of(
                () -> repeatCommits(done, copies -> transact(setBoth(copies))),
                () -> repeatUntil(done, () -> {
                    int left = port.reads().require(LEFT).copies();
                    assertThat(port.reads().require(RIGHT).copies()).isGreaterThanOrEqualTo(left);
                }),
                () -> repeatUntil(done, () -> {
                    int right = port.reads().require(RIGHT).copies();
                    assertThat(port.reads().require(LEFT).copies()).isGreaterThanOrEqualTo(right);
                })));
    }

    @Test
    void a_row_that_comes_and_goes_is_found_in_one_piece() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        concurrently(Vector.of(
                () -> repeatCommits(done, i -> {
                    Book book = Book.of(3, "Guest", 2).withIsbn("isbn");
                    transact(
                            i % 2 == 1
                                    ? Books.insert(book).asUnit()
                                    : Books.deleteById(book.id()).asUnit());
                }),
                () -> repeatUntil(done, () -> {
                    Transaction transaction = port.manager().begin();
                    BookStoreTx books = port.in(transaction);
                    boolean there = books.exists(BookId.of(3));
                    assertThat(books.findByIsbn("isbn").isDefined()).isEqualTo(there);
                    assertThat(books.findByAuthorId(new AuthorId(2))).hasSize(there ? 1 : 0);
                    assertThat(books.count()).isEqualTo(there ? 3 : 2);
                    transaction.rollback();
                })));
    }

    @Test
    void of_many_that_want_a_unique_value_one_gets_it() throws Exception {
        for (int round = 0; round < 50; round++) {
            String isbn = "isbn-" + round;
            int first = 100 + round * 8;
            concurrently(Vector.range(first, first + 8).map(id -> () -> {
                Eff<LibraryTx, Book> insert =
                        Books.insert(Book.of(id, "Wants it", 3).withIsbn(isbn));
                transact(insert.map(book -> true).recover(failure -> false));
            }));
            assertThat(port.reads()
                            .findByAuthorId(new AuthorId(3))
                            .filter(book -> book.isbn().contains(isbn)))
                    .hasSize(1);
        }
    }

    @Test
    void an_interrupted_transaction_is_committed_whole_or_not_at_all() throws Exception {
        for (int i = 1; i <= 500; i++) {
            Eff<Object, Unit> both = transactor.transact(setBoth(i));
            Thread thread = Thread.ofVirtual().start(() -> both.run(Unit.UNIT));
            thread.interrupt();
            thread.join();
            assertThat(port.reads().list(Selection.all()).map(Book::copies).distinct())
                    .hasSize(1);
        }
        transact(setBoth(1_000));
        assertThat(port.reads().require(RIGHT).copies()).isEqualTo(1_000);
    }

    private static Eff<LibraryTx, Unit> setBoth(int copies) {
        return LibraryTx.directUnit(run -> {
            run.await(Books.save(run.await(Books.require(LEFT)).withCopies(copies)));
            run.await(Books.save(run.await(Books.require(RIGHT)).withCopies(copies)));
        });
    }

    private static void repeatCommits(AtomicBoolean done, IntConsumer commit) {
        try {
            for (int i = 1; i <= COMMITS; i++) {
                commit.accept(i);
            }
        } finally {
            done.set(true);
        }
    }

    private static void repeatUntil(AtomicBoolean done, Runnable work) {
        do {
            work.run();
        } while (!done.get());
    }

    private <A> A transact(Eff<? super LibraryTx, ? extends A> body) {
        return transactor.<A>transact(body).run(Unit.UNIT).getOrThrow();
    }

    private static void concurrently(Iterable<? extends Runnable> tasks)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable task : tasks) {
                running.add(threads.submit(task));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }
}
