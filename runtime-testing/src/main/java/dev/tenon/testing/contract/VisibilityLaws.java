package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static dev.tenon.testing.contract.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.effect.Unit;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.LibraryTx;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees the writes of a transaction, and when. */
interface VisibilityLaws extends Laws {

    @Test
    default void a_transaction_reads_its_own_writes_by_every_way() {
        try (Stage.Open open = stage().begin()) {
            var books = open.tx().books();
            books.insert(Book.of(4, "Ulysses", 10).withIsbn("isbn-ulysses"));
            books.save(books.require(EMMA.id()).withAuthorId(20));
            books.deleteById(PERSUASION.id());

            assertThat(books.require(BookId.of(4)).title()).isEqualTo("Ulysses");
            assertThat(books.findByIsbn("isbn-ulysses")).isNotEmpty();
            assertThat(books.findByIsbn("isbn-persuasion")).isEmpty();
            assertThat(books.findByAuthorId(new AuthorId(10)).map(Book::title)).containsExactly("Ulysses");
            assertThat(books.findByAuthorId(new AuthorId(20)).map(Book::title)).containsExactly("Emma", "Dracula");
            assertThat(books.findAllById(List.of(EMMA.id(), PERSUASION.id(), BookId.of(4))))
                    .hasSize(2);
            assertThat(books.list(Selection.all()).map(Book::title)).containsExactly("Emma", "Dracula", "Ulysses");
            assertThat(Walk.of(books, Selection.<Book>all().orderBy(BookFields.title.desc()), 1)
                            .map(Book::title))
                    .containsExactly("Ulysses", "Emma", "Dracula");
            assertThat(books.page(Selection.all(), 1, 2).total()).isEqualTo(3);
            assertThat(books.count()).isEqualTo(3);
            assertThat(books.exists(PERSUASION.id())).isFalse();
        }
    }

    @Test
    default void nothing_is_visible_outside_before_the_commit_and_all_of_it_after() {
        try (Stage.Open open = stage().begin()) {
            open.tx().authors().insert(Author.of(40, "New"));
            open.tx().books().insert(Book.of(4, "Ulysses", 40).withIsbn("isbn-ulysses"));
            open.tx().books().deleteById(EMMA.id());
            open.tx().books().save(DRACULA.withVersion(1).withAuthorId(10));

            assertThat(books().exists(BookId.of(4))).isFalse();
            assertThat(books().findByIsbn("isbn-ulysses")).isEmpty();
            assertThat(books().exists(EMMA.id())).isTrue();
            assertThat(books().findByAuthorId(new AuthorId(10))).hasSize(2);
            assertThat(stage().library().authors().reads().exists(new AuthorId(40)))
                    .isFalse();
            try (Stage.Open other = stage().begin()) {
                assertThat(other.tx().books().list(Selection.all()).map(Book::title))
                        .containsExactly("Emma", "Persuasion", "Dracula");
            }

            open.commit();
        }
        assertThat(books().list(Selection.all()).map(Book::title)).containsExactly("Persuasion", "Dracula", "Ulysses");
        assertThat(books().findByIsbn("isbn-ulysses")).isNotEmpty();
        assertThat(books().findByAuthorId(new AuthorId(10)).map(Book::title)).containsExactly("Persuasion", "Dracula");
        assertThat(stage().library().authors().reads().exists(new AuthorId(40))).isTrue();
    }

    @Test
    default void nothing_is_left_of_a_rolled_back_transaction() {
        try (Stage.Open open = stage().begin()) {
            open.tx().books().insert(Book.of(4, "Ulysses", 10).withIsbn("isbn-ulysses"));
            open.tx().books().deleteById(EMMA.id());
            open.tx().books().updateWhere(Selection.all(), Vector.of(BookFields.copies.set(9)));
        }
        assertThat(books().list(Selection.all()))
                .containsExactly(EMMA.withVersion(1), PERSUASION.withVersion(1), DRACULA.withVersion(1));
        stage().transactUnit(tx -> tx.books().insert(Book.of(5, "Other", 10).withIsbn("isbn-ulysses")));
    }

    @Test
    default void nothing_is_left_of_a_transaction_that_failed_or_broke() {
        Failure refused = new NotFound("Shelf", "1");
        Eff<LibraryTx, Unit> fails = insert(4).flatMap(done -> Eff.fail(refused));
        assertThat(stage().library()
                        .transactor(stage().platform())
                        .transact(fails)
                        .run(Unit.UNIT)
                        .toEither())
                .isEqualTo(Either.left(refused));
        Eff<LibraryTx, Unit> breaks = insert(4).map(done -> {
            throw new IllegalStateException("planned");
        });
        Exit<Unit> broken = stage().library()
                .transactor(stage().platform())
                .transact(breaks)
                .run(Unit.UNIT);
        assertThat(broken.isSuccess()).isFalse();
        assertThat(books().count()).isEqualTo(3);
        stage().library()
                .transactor(stage().platform())
                .transact(insert(4))
                .run(Unit.UNIT)
                .getOrThrow();
        assertThat(books().count()).isEqualTo(4);
    }

    @Test
    default void a_snapshot_is_stable_whatever_others_commit() {
        try (Stage.Open open = stage().begin()) {
            var books = open.tx().books();
            stage().transactUnit(others -> {
                others.books()
                        .save(EMMA.withVersion(1)
                                .withTitle("Changed")
                                .withAuthorId(20)
                                .withIsbn("isbn-changed"));
                others.books().deleteById(PERSUASION.id());
                others.books().insert(Book.of(4, "New", 10).withIsbn("isbn-persuasion"));
            });
            stage().transactUnit(others ->
                    others.books().save(others.books().require(EMMA.id()).withTitle("Again")));

            assertThat(books.require(EMMA.id())).isEqualTo(EMMA.withVersion(1));
            assertThat(books.list(Selection.all()).map(Book::title)).containsExactly("Emma", "Persuasion", "Dracula");
            assertThat(books.findByIsbn("isbn-emma")).isNotEmpty();
            assertThat(books.findByIsbn("isbn-changed")).isEmpty();
            assertThat(books.findByIsbn("isbn-persuasion").map(Book::id)).contains(PERSUASION.id());
            assertThat(books.findByAuthorId(new AuthorId(10)).map(Book::title)).containsExactly("Emma", "Persuasion");
            assertThat(books.exists(BookId.of(4))).isFalse();
            assertThat(books.count(Selection.<Book>all().where(BookFields.title.startsWith("E"))))
                    .isEqualTo(1);
        }
        assertThat(books().findByIsbn("isbn-emma")).isEmpty();
        assertThat(books().findByIsbn("isbn-persuasion").map(Book::title)).contains("New");
    }

    private static Eff<LibraryTx, Book> insert(long id) {
        return Eff.effect("insert", tx -> tx.books().insert(Book.of(id, "Ulysses", 30)));
    }
}
