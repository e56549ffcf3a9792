package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.AUSTEN;
import static dev.tenon.testing.contract.Stage.EMMA;
import static dev.tenon.testing.contract.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.testing.contract.library.Membership;
import dev.tenon.transaction.Isolation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * What stores promise to many threads at once. Chance decides what each run tries; a violation is rarely repeatable, and always
 * real. An adapter's test extends it as it does {@link TransactionContract}.
 */
public abstract class StoreConcurrencyContract extends LibraryContract {

    private static final BookId LEFT = EMMA.id();
    private static final BookId RIGHT = PERSUASION.id();
    private static final AuthorId AUTHOR = AUSTEN.id();

    /** For JUnit. */
    protected StoreConcurrencyContract() {}

    /** How much is tried, from 1: a slow adapter takes less. */
    protected int commits() {
        return 2_000;
    }

    @Test
    void no_increment_is_lost() throws Exception {
        int threads = 8;
        int increments = Math.max(1, commits() / threads);
        concurrently(Vector.fill(threads, () -> () -> {
            for (int i = 0; i < increments; i++) {
                transact(Isolation.SNAPSHOT, tx -> {
                    Book book = tx.books().require(LEFT);
                    return tx.books().save(book.withCopies(book.copies() + 1));
                });
            }
        }));
        assertThat(books().require(LEFT).copies()).isEqualTo(1 + threads * increments);
        assertThat(books().require(LEFT).version()).isEqualTo(1 + (long) threads * increments);
    }

    @Test
    void no_increment_of_a_row_without_a_version_is_lost() throws Exception {
        int threads = 8;
        int increments = Math.max(1, commits() / threads / 2);
        Membership counter = Membership.of(1, 1).withRole("0");
        stage().transactUnit(tx -> tx.memberships().insert(counter));
        concurrently(Vector.fill(threads, () -> () -> {
            for (int i = 0; i < increments; i++) {
                transact(Isolation.SNAPSHOT, tx -> {
                    Membership read = tx.memberships().require(counter.key());
                    return tx.memberships().save(read.withRole("" + (Integer.parseInt(read.role()) + 1)));
                });
            }
        }));
        assertThat(stage().library()
                        .memberships()
                        .reads()
                        .require(counter.key())
                        .role())
                .isEqualTo("" + threads * increments);
    }

    @Test
    void a_commit_of_two_rows_is_seen_as_a_whole() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        concurrently(Vector.of(
                () -> repeatCommits(done, this::setBoth),
                () -> repeatUntil(done, () -> {
                    try (Stage.Open open = stage().begin()) {
                        int left = open.tx().books().require(LEFT).copies();
                        assertThat(open.tx().books().require(RIGHT).copies()).isEqualTo(left);
                        assertThat(open.tx().books().require(LEFT).copies()).isEqualTo(left);
                        open.commit();
                    }
                }),
                () -> repeatUntil(
                        done,
                        () -> assertThat(books().findAllById(List.of(LEFT, RIGHT))
                                        .map(Book::copies)
                                        .distinct())
                                .hasSize(1)),
                () -> repeatUntil(
                        done,
                        () -> assertThat(books().findByAuthorId(AUTHOR)
                                        .map(Book::copies)
                                        .distinct())
                                .hasSize(1))));
    }

    @Test
    void who_has_seen_a_commit_in_one_row_sees_it_in_the_next() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        concurrently(Vector.of(
                () -> repeatCommits(done, this::setBoth),
                () -> repeatUntil(done, () -> {
                    int left = books().require(LEFT).copies();
                    assertThat(books().require(RIGHT).copies()).isGreaterThanOrEqualTo(left);
                }),
                () -> repeatUntil(done, () -> {
                    int right = books().require(RIGHT).copies();
                    assertThat(books().require(LEFT).copies()).isGreaterThanOrEqualTo(right);
                })));
    }

    @Test
    void a_row_that_comes_and_goes_is_found_in_one_piece() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Book guest = Book.of(4, "Guest", 30).withIsbn("isbn");
        concurrently(Vector.of(
                () -> repeatCommits(
                        done,
                        i -> transact(Isolation.SNAPSHOT, tx -> {
                            if (i % 2 == 1) {
                                tx.books().insert(guest);
                                return tx.chapters().insert(Chapter.of(1, guest.id(), 1));
                            }
                            return tx.books().deleteById(guest.id());
                        })),
                () -> repeatUntil(done, () -> {
                    try (Stage.Open open = stage().begin()) {
                        boolean there = open.tx().books().exists(guest.id());
                        assertThat(open.tx().books().findByIsbn("isbn").isDefined())
                                .isEqualTo(there);
                        assertThat(open.tx().books().findByAuthorId(new AuthorId(30)))
                                .hasSize(there ? 1 : 0);
                        assertThat(open.tx().books().count()).isEqualTo(there ? 4 : 3);
                        assertThat(open.tx().chapters().count()).isEqualTo(there ? 1 : 0);
                    }
                })));
    }

    @Test
    void of_many_that_want_a_unique_value_one_gets_it() throws Exception {
        for (int round = 0; round < Math.max(1, commits() / 40); round++) {
            String isbn = "isbn-" + round;
            int first = 100 + round * 8;
            AtomicInteger winners = new AtomicInteger();
            concurrently(Vector.range(first, first + 8).map(id -> () -> {
                Exit<Book> exit = attempt(
                        Isolation.SNAPSHOT,
                        tx -> tx.books().insert(Book.of(id, "Wants it", 30).withIsbn(isbn)));
                if (exit.isSuccess()) {
                    winners.incrementAndGet();
                } else {
                    assertThat(Failures.reasonOf(exit.toEither().getLeft()))
                            .isEqualTo(new DuplicateValue("isbn", isbn));
                }
            }));
            assertThat(winners).hasValue(1);
            assertThat(books().count(Selection.<Book>all().where(BookFields.isbn.eq(isbn))))
                    .isEqualTo(1);
        }
    }

    @Test
    void no_reference_is_left_to_a_row_that_is_gone() throws Exception {
        int threads = 4;
        int rounds = Math.max(1, commits() / threads / 4);
        AuthorId author = new AuthorId(77);
        concurrently(Vector.range(0, threads).map(thread -> () -> {
            for (int i = 0; i < rounds; i++) {
                long id = 1_000L + thread * rounds + i;
                boolean adds = thread % 2 == 0;
                attempt(Isolation.SNAPSHOT, tx -> {
                    if (adds) {
                        if (!tx.authors().exists(author)) {
                            tx.authors().insert(new Author(author, "Comes and goes", Option.none(), 0));
                        }
                        return tx.books().insert(Book.of(id, "Title", author.value()));
                    }
                    tx.books().deleteWhere(Selection.<Book>all().where(BookFields.authorId.eq(author)));
                    return tx.authors().deleteById(author);
                });
                try (Stage.Open open = stage().begin()) {
                    assertThat(open.tx().books().findByAuthorId(author).isEmpty()
                                    || open.tx().authors().exists(author))
                            .as("no orphan")
                            .isTrue();
                }
            }
        }));
    }

    @Test
    void serializable_transactions_keep_an_invariant_of_several_rows() throws Exception {
        int threads = 4;
        int rounds = Math.max(1, commits() / threads / 8);
        stage().transactUnit(tx -> tx.books().updateWhere(Selection.all(), Vector.of(BookFields.copies.set(rounds))));
        concurrently(Vector.range(0, threads).map(thread -> () -> {
            BookId mine = thread % 2 == 0 ? LEFT : RIGHT;
            for (int i = 0; i < rounds; i++) {
                attempt(Isolation.SERIALIZABLE, tx -> {
                    int together = tx.books().require(LEFT).copies()
                            + tx.books().require(RIGHT).copies();
                    Book book = tx.books().require(mine);
                    return together > 0 ? tx.books().save(book.withCopies(book.copies() - 1)) : book;
                });
                assertThat(sum()).as("the sum of both").isNotNegative();
            }
        }));
        assertThat(sum()).isNotNegative();
    }

    @Test
    void serializable_transactions_that_count_before_they_insert_keep_the_limit() throws Exception {
        int limit = 20;
        concurrently(Vector.range(0, 4).map(thread -> () -> {
            for (int i = 0; i < limit; i++) {
                long id = 1_000L + thread * limit + i;
                attempt(
                        Isolation.SERIALIZABLE,
                        tx -> tx.books().findByAuthorId(new AuthorId(30)).size() < limit
                                ? tx.books().insert(Book.of(id, "Title", 30))
                                : tx.books().require(LEFT));
            }
        }));
        assertThat(books().findByAuthorId(new AuthorId(30)).size()).isLessThanOrEqualTo(limit);
    }

    @Test
    void an_interrupted_transaction_is_committed_whole_or_not_at_all() throws Exception {
        for (int i = 1; i <= Math.max(1, commits() / 4); i++) {
            int copies = i;
            Thread thread = Thread.ofVirtual().start(() -> attempt(Isolation.SNAPSHOT, tx -> both(tx, copies)));
            thread.interrupt();
            thread.join();
            assertThat(books().findAllById(List.of(LEFT, RIGHT))
                            .map(Book::copies)
                            .distinct())
                    .hasSize(1);
        }
        setBoth(1_000_000);
        assertThat(books().require(RIGHT).copies()).isEqualTo(1_000_000);
    }

    private int sum() {
        return books().findAllById(List.of(LEFT, RIGHT)).map(Book::copies).sum().intValue();
    }

    private void setBoth(int copies) {
        transact(Isolation.SNAPSHOT, tx -> both(tx, copies));
    }

    private static Book both(LibraryTx tx, int copies) {
        tx.books().save(tx.books().require(LEFT).withCopies(copies));
        return tx.books().save(tx.books().require(RIGHT).withCopies(copies));
    }

    private void repeatCommits(AtomicBoolean done, IntConsumer commit) {
        try {
            for (int i = 1; i <= commits(); i++) {
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

    /** As often as it takes: where many want one row, the attempts of a transactor may not be enough. */
    private <A> A transact(Isolation isolation, Function<LibraryTx, A> work) {
        Exit<A> exit = attempt(isolation, work);
        while (isOvertaken(exit)) {
            exit = attempt(isolation, work);
        }
        return exit.getOrThrow();
    }

    private static boolean isOvertaken(Exit<?> exit) {
        return exit.fold(
                failed ->
                        failed.failure() instanceof Conflict conflict && conflict.reason() instanceof ConcurrentChange,
                value -> false);
    }

    private <A> Exit<A> attempt(Isolation isolation, Function<LibraryTx, A> work) {
        Eff<LibraryTx, A> body = Eff.effect("law", work);
        return stage().library()
                // The pauses between attempts are real: on a clock that skips them, threads would only get in their
                // way.
                .transactor(Platform.live())
                .<A>transact(isolation, body)
                .run(Unit.UNIT);
    }

    /** On threads of the system, which share its processors: who reads without ever waiting would keep virtual ones from running at all. */
    private static void concurrently(Iterable<? extends Runnable> tasks)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
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
