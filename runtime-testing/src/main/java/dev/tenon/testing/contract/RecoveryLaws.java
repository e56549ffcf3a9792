package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.AUSTEN;
import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static dev.tenon.testing.contract.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Unit;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.BookmarkId;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.LibraryTx;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A refusal within a transaction undoes what was refused and nothing else. */
interface RecoveryLaws extends Laws {

    @Test
    default void after_any_refusal_the_transaction_goes_on_and_commits_the_rest() {
        List<Consumer<LibraryTx>> refused = List.of(
                tx -> tx.books().insert(EMMA),
                tx -> tx.books().insert(Book.of(90, "X", 30).withIsbn("isbn-emma")),
                tx -> tx.books().save(EMMA.withVersion(7)),
                tx -> tx.books().save(PERSUASION.withVersion(1).withIsbn("isbn-emma")),
                tx -> tx.books().update(Book.of(99, "X", 30)),
                tx -> tx.books().require(BookId.of(99)),
                tx -> tx.books().insert(Book.of(91, "X", 99)),
                tx -> tx.books().insert(Book.of(92, "a\0b", 30)),
                tx -> tx.books().delete(EMMA.withVersion(3)),
                tx -> tx.authors().deleteById(AUSTEN.id()),
                tx -> tx.authors().insert(Author.of(93, "")),
                tx -> tx.books().updateWhere(Selection.all(), Vector.of(BookFields.isbn.set("same"))),
                tx -> tx.books().updateWhere(Selection.all(), Vector.of(BookFields.authorId.set(new AuthorId(99)))),
                tx -> tx.authors().deleteWhere(Selection.all()),
                tx -> tx.books().page(Selection.all(), 0, 1));
        for (Consumer<LibraryTx> work : refused) {
            int number = refused.indexOf(work);
            stage().transactUnit(tx -> {
                tx.books().insert(Book.of(100 + number, "Before", 30));
                assertThat(Failures.maybe(() -> work.accept(tx)))
                        .as("use %s", number)
                        .isNotEmpty();
                assertThat(tx.books().require(BookId.of(100 + number)).title()).isEqualTo("Before");
                tx.books().insert(Book.of(200 + number, "After", 30));
            });
            assertThat(books().exists(BookId.of(100 + number))).isTrue();
            assertThat(books().exists(BookId.of(200 + number))).isTrue();
        }
        assertThat(books().list(Selection.<Book>all().where(BookFields.id.lt(BookId.of(100)))))
                .containsExactly(EMMA.withVersion(1), PERSUASION.withVersion(1), DRACULA.withVersion(1));
        assertThat(stage().library().authors().reads().count()).isEqualTo(3);
    }

    @Test
    default void many_refusals_in_one_transaction_are_recovered_from() {
        stage().transactUnit(tx -> {
            for (int i = 0; i < 100; i++) {
                assertThat(Failures.reasonOf(() -> tx.books().insert(EMMA))).isEqualTo(new DuplicateKey());
                tx.books().insert(Book.of(100 + i, "Number " + i, 30));
            }
        });
        assertThat(books().count()).isEqualTo(103);
    }

    @Test
    default void nothing_of_a_refused_cascade_happened() {
        stage().transactUnit(tx -> {
            tx.chapters().insert(Chapter.of(1, EMMA.id(), 1));
            tx.bookmarks().insert(Bookmark.of(1).withBookId(EMMA.id()));
        });
        stage().transactUnit(tx -> {
            assertThat(Failures.of(() -> tx.books().deleteAll(List.of(EMMA.withVersion(1), DRACULA.withVersion(9)))))
                    .isInstanceOf(Conflict.class);
            assertThat(tx.chapters().count()).isEqualTo(1);
            assertThat(tx.bookmarks().require(new BookmarkId(1)).version()).isEqualTo(1);
        });
        assertThat(stage().library().chapters().reads().count()).isEqualTo(1);
    }

    @Test
    default void who_recovers_from_a_concurrent_change_cannot_commit_all_the_same() {
        try (Stage.Open second = stage().begin()) {
            second.tx().books().insert(Book.of(4, "With it", 30));
            stage().transactUnit(
                            others -> others.books().save(EMMA.withVersion(1).withTitle("First")));
            assertThat(Failures.reasonOf(() -> {
                        Failures.maybe(() ->
                                second.tx().books().save(EMMA.withVersion(1).withTitle("Second")));
                        second.commit();
                    }))
                    .isEqualTo(new ConcurrentChange());
            assertThat(second.transaction().conflict()).isNotEmpty();
        }
        assertThat(books().exists(BookId.of(4))).isFalse();
        assertThat(books().require(EMMA.id()).title()).isEqualTo("First");
    }

    @Test
    default void what_a_concurrent_change_stopped_is_run_again_on_a_new_snapshot() {
        AtomicInteger runs = new AtomicInteger();
        Eff<LibraryTx, Book> increment = Eff.effect("increment", tx -> {
            Book book = tx.books().require(EMMA.id());
            if (runs.incrementAndGet() <= 2) {
                stage().transactUnit(others ->
                        others.books().updateWhere(Selection.all(), Vector.of(BookFields.copies.set(10 * runs.get()))));
            }
            return tx.books().save(book.withCopies(book.copies() + 1));
        });
        Book stored = stage().library()
                .transactor(stage().platform())
                .transact(increment)
                .run(Unit.UNIT)
                .getOrThrow();
        assertThat(runs).hasValue(3);
        assertThat(stored.copies()).isEqualTo(21);
        assertThat(books().require(EMMA.id())).isEqualTo(stored);
    }
}
