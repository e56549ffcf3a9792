package dev.tenon.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Unit;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.model.Book;
import dev.tenon.store.model.BookId;
import dev.tenon.store.model.BookStore;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.store.model.LibraryStore.Books;
import dev.tenon.store.model.LibraryTx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TransactorTest {

    private static final Book EMMA = Book.of(1, "Emma", 10);

    private final RecordedPauses platform = new RecordedPauses();
    private final MemoryDatabase database = new MemoryDatabase(platform);
    private final TransactionalPort<BookStore, BookStoreTx> port = InMemoryBookStore.in(database);
    private final Transactor<LibraryTx> transactor = LibraryTx.transactor(platform, port);
    private final BookStoreTx direct = port.in(database.autoCommit());

    private record Refused(String message) implements Failure.DomainFailure {}

    @Test
    void what_an_effect_wrote_is_committed_when_it_succeeds() {
        Eff<Object, Book> insert = transactor.transact(Books.insert(EMMA));
        assertThat(port.reads().exists(EMMA.id())).isFalse();
        assertThat(valueOf(insert).version()).isEqualTo(1);
        assertThat(port.reads().exists(EMMA.id())).isTrue();
    }

    @Test
    void each_run_is_another_transaction() {
        direct.insert(EMMA);
        Eff<Object, Book> lend = transactor.transact(
                Books.require(EMMA.id()).flatMap(book -> Books.save(book.withCopies(book.copies() + 1))));
        valueOf(lend);
        valueOf(lend);
        assertThat(port.reads().require(EMMA.id()).copies()).isEqualTo(3);
    }

    @Test
    void a_failure_rolls_back() {
        assertThat(failureOf(Books.insert(EMMA).then(Eff.fail(new Refused("no")))))
                .isEqualTo(new Refused("no"));
        assertThat(port.reads().count()).isZero();
    }

    @Test
    void a_defect_rolls_back() {
        assertThat(failureOf(Books.insert(EMMA).map(book -> {
                    throw new IllegalArgumentException("bug");
                })))
                .isInstanceOf(Failure.Defect.class);
        assertThat(port.reads().count()).isZero();
    }

    @Test
    void an_interruption_rolls_back() {
        Failure failure = failureOf(Books.insert(EMMA).then(Eff.of(() -> {
            throw new InterruptedException();
        })));
        Thread.interrupted(); // the runner sets it again for its caller
        assertThat(failure).isInstanceOf(Failure.Interrupted.class);
        assertThat(port.reads().count()).isZero();
    }

    @Test
    void an_environment_that_cannot_be_made_leaves_no_transaction_behind() {
        Transactor<LibraryTx> broken = new Transactor<>(database, platform, transaction -> {
            throw new IllegalStateException("no environment");
        });
        assertThat(broken.transact(Books.insert(EMMA)).run(Unit.UNIT).isSuccess())
                .isFalse();
        direct.insert(EMMA);
        assertThat(port.reads().count()).isEqualTo(1);
    }

    @Test
    void a_conflict_runs_the_description_again_with_new_reads_and_ids() {
        direct.insert(EMMA);
        List<UUID> ids = new ArrayList<>();
        Eff<Object, Book> twice = transactor.transact(LibraryTx.direct(run -> {
            Book book = run.await(Books.require(EMMA.id()));
            ids.add(run.await(Eff.access(env -> env.platform().nextUuid())));
            if (ids.size() == 1) {
                direct.save(book.withTitle("Overtaken"));
            }
            return run.await(Books.save(book.withTitle(book.title() + "!")));
        }));
        assertThat(valueOf(twice).title()).isEqualTo("Overtaken!");
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(platform.pauses).isEmpty();
    }

    @Test
    void an_effect_that_recovers_from_a_conflict_is_run_again_all_the_same() {
        direct.insert(EMMA);
        int[] attempts = {0};
        Eff<Object, String> recovering = transactor.transact(LibraryTx.direct(run -> {
            Book book = run.await(Books.require(EMMA.id()));
            if (++attempts[0] == 1) {
                direct.save(book.withTitle("Overtaken"));
            }
            return run.await(Books.save(book.withTitle("Mine")).map(Book::title).recover(failure -> "gave up"));
        }));
        assertThat(valueOf(recovering)).isEqualTo("Mine");
        assertThat(attempts[0]).isEqualTo(2);
    }

    @Test
    void a_failure_that_is_the_consequence_of_a_conflict_is_not_the_answer() {
        direct.insert(EMMA);
        int[] attempts = {0};
        Eff<Object, Book> translating = transactor.transact(LibraryTx.direct(run -> {
            Book book = run.await(Books.require(EMMA.id()));
            if (++attempts[0] == 1) {
                direct.save(book.withTitle("Overtaken"));
            }
            return run.await(Books.save(book.withTitle("Mine")).mapFailure(failure -> new Refused("busy")));
        }));
        assertThat(valueOf(translating).title()).isEqualTo("Mine");
    }

    @Test
    void a_unique_value_taken_during_the_transaction_is_a_duplicate_in_the_second_run() {
        int[] attempts = {0};
        Failure failure = failureOf(LibraryTx.direct(run -> {
            Book inserted = run.await(Books.insert(EMMA.withIsbn("same")));
            if (++attempts[0] == 1) {
                direct.insert(Book.of(2, "First", 10).withIsbn("same"));
            }
            return inserted;
        }));
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.reason()).isEqualTo(new DuplicateValue("isbn", "same")));
        assertThat(attempts[0]).isEqualTo(1);
    }

    @Test
    void a_conflict_that_does_not_end_is_the_answer_after_the_last_attempt() {
        direct.insert(EMMA);
        int[] attempts = {0};
        Failure failure = failureOf(LibraryTx.direct(run -> {
            attempts[0]++;
            Book book = run.await(Books.require(EMMA.id()));
            direct.save(book.withCopies(book.copies() + 1));
            return run.await(Books.save(book));
        }));
        assertThat(failure).isEqualTo(new Conflict("Book", EMMA.id().toString(), new ConcurrentChange()));
        assertThat(attempts[0]).isEqualTo(Transactor.MAX_ATTEMPTS);
        assertThat(platform.pauses).hasSize(Transactor.MAX_ATTEMPTS - 4);
        assertThat(platform.pauses).allMatch(pause -> pause.compareTo(Duration.ofMillis(64)) <= 0);
        assertThat(platform.pauses.getFirst()).isLessThanOrEqualTo(Duration.ofMillis(2));
    }

    @Test
    void another_conflict_is_not_run_again_and_keeps_its_trail() {
        direct.insert(EMMA);
        int[] attempts = {0};
        Eff<Object, Book> insert = transactor.transact(Eff.suspend(() -> {
            attempts[0]++;
            return Books.insert(EMMA);
        }));
        assertThat(insert.run(Unit.UNIT))
                .isInstanceOfSatisfying(
                        Exit.Failed.class,
                        failed ->
                                assertThat(failed.cause().trail().mkString(" ")).contains("BookStore.insert"));
        assertThat(attempts[0]).isEqualTo(1);
    }

    @Test
    void a_query_is_an_effect_of_the_same_environment() {
        direct.insert(EMMA);
        direct.insert(Book.of(2, "Dracula", 20));
        Eff<LibraryTx, Long> count = Books.query().count();
        assertThat(valueOf(transactor.transact(count))).isEqualTo(2);
        assertThat(valueOf(transactor.transact(Books.deleteById(BookId.of(2)).then(Books.count()))))
                .isEqualTo(1);
    }

    private <A> A valueOf(Eff<Object, A> eff) {
        return eff.run(Unit.UNIT).getOrThrow();
    }

    private Failure failureOf(Eff<? super LibraryTx, ?> body) {
        return transactor
                .transact(Eff.<LibraryTx, Object>widen(body))
                .run(Unit.UNIT)
                .toEither()
                .getLeft();
    }
}
