package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.EMMA;
import static dev.tenon.testing.contract.Stage.JOYCE;
import static dev.tenon.testing.contract.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.ConcurrentChange;
import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Failure.Conflict.MissingReference;
import dev.tenon.effect.Failure.Conflict.StillReferenced;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.testing.contract.library.Membership;
import dev.tenon.transaction.Isolation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Of two transactions that write the same, the first to commit wins. */
interface ConflictLaws extends Laws {

    @Test
    default void a_row_that_was_committed_since_the_snapshot_cannot_be_written_in_any_way() {
        Chapter chapter = Chapter.of(1, EMMA.id(), 1);
        stage().transactUnit(tx -> tx.chapters().insert(chapter));
        List<Consumer<LibraryTx>> writes = List.of(
                tx -> tx.books().save(tx.books().require(EMMA.id()).withTitle("Mine")),
                tx -> tx.books().update(tx.books().require(EMMA.id()).withTitle("Mine")),
                tx -> tx.books().saveAll(List.of(tx.books().require(EMMA.id()).withTitle("Mine"))),
                tx -> tx.books().delete(tx.books().require(EMMA.id())),
                tx -> tx.books().deleteAll(List.of(tx.books().require(EMMA.id()))),
                tx -> tx.books().deleteById(EMMA.id()),
                tx -> tx.books().deleteWhere(Selection.<Book>all().where(BookFields.title.startsWith("E"))),
                tx -> tx.books().updateWhere(Selection.all(), Vector.of(BookFields.copies.set(9))),
                tx -> tx.chapters().save(chapter.withTitle("Mine")),
                tx -> tx.chapters().update(chapter.withTitle("Mine")),
                tx -> tx.chapters().deleteById(chapter.id()),
                tx -> tx.books().deleteById(EMMA.id()));
        for (Consumer<LibraryTx> write : writes) {
            int number = writes.indexOf(write);
            try (Stage.Open second = stage().begin()) {
                second.tx().authors().save(JOYCE.withVersion(1).withName("With it"));
                stage().transactUnit(others -> {
                    others.books().save(others.books().require(EMMA.id()).withTitle("Emma " + number));
                    others.chapters().save(chapter.withTitle("Chapter " + number));
                });
                assertThat(Failures.reasonOf(() -> {
                            write.accept(second.tx());
                            second.commit();
                        }))
                        .as("write %s", number)
                        .isEqualTo(new ConcurrentChange());
                assertThat(second.transaction().conflict()).isNotEmpty();
            }
            assertThat(books().require(EMMA.id()).title()).isEqualTo("Emma " + number);
            assertThat(stage().library()
                            .chapters()
                            .reads()
                            .require(chapter.id())
                            .title())
                    .isEqualTo("Chapter " + number);
            assertThat(stage().library().authors().reads().require(JOYCE.id()).name())
                    .isEqualTo("James Joyce");
        }
    }

    @Test
    default void a_row_that_was_deleted_since_the_snapshot_cannot_be_written() {
        try (Stage.Open second = stage().begin()) {
            stage().transactUnit(others -> others.books().deleteById(EMMA.id()));
            assertThat(Failures.reasonOf(() -> {
                        second.tx()
                                .books()
                                .save(second.tx().books().require(EMMA.id()).withTitle("Mine"));
                        second.commit();
                    }))
                    .isEqualTo(new ConcurrentChange());
        }
        assertThat(books().exists(EMMA.id())).isFalse();
    }

    @Test
    default void of_two_that_write_the_same_row_exactly_one_commits() throws InterruptedException {
        try (Stage.Open first = stage().begin()) {
            first.tx().books().save(EMMA.withVersion(1).withTitle("First"));
            Rival rival = Rival.begin(
                    stage(),
                    Isolation.SNAPSHOT,
                    tx -> tx.books().save(tx.books().require(EMMA.id()).withTitle("Second")));
            Option<Failure> mine = Failures.maybe(first::commit);
            Option<Failure> other = rival.outcome();
            assertThat(mine.isDefined()).isNotEqualTo(other.isDefined());
            assertThat(Failures.reasonOf(mine.orElse(other).get())).isEqualTo(new ConcurrentChange());
            assertThat(books().require(EMMA.id()))
                    .isEqualTo(
                            EMMA.withTitle(mine.isEmpty() ? "First" : "Second").withVersion(2));
        }
    }

    @Test
    default void of_two_that_write_the_same_row_without_a_version_exactly_one_commits() throws InterruptedException {
        Membership member = Membership.of(1, 1);
        stage().transactUnit(tx -> tx.memberships().insert(member));
        try (Stage.Open first = stage().begin()) {
            first.tx().memberships().save(member.withRole("first"));
            Rival rival = Rival.begin(
                    stage(), Isolation.SNAPSHOT, tx -> tx.memberships().save(member.withRole("second")));
            Option<Failure> mine = Failures.maybe(first::commit);
            Option<Failure> other = rival.outcome();
            assertThat(mine.isDefined()).isNotEqualTo(other.isDefined());
            assertThat(Failures.reasonOf(mine.orElse(other).get())).isEqualTo(new ConcurrentChange());
            assertThat(stage().library()
                            .memberships()
                            .reads()
                            .require(member.key())
                            .role())
                    .isEqualTo(mine.isEmpty() ? "first" : "second");
        }
    }

    @Test
    default void a_rolled_back_transaction_is_in_nobodys_way() throws InterruptedException {
        try (Stage.Open first = stage().begin()) {
            first.tx().books().save(EMMA.withVersion(1).withTitle("First"));
            Rival rival = Rival.begin(
                    stage(),
                    Isolation.SNAPSHOT,
                    tx -> tx.books().save(tx.books().require(EMMA.id()).withTitle("Second")));
            first.transaction().rollback();
            assertThat(rival.outcome()).isEmpty();
        }
        assertThat(books().require(EMMA.id()).title()).isEqualTo("Second");
    }

    @Test
    default void of_two_that_insert_the_same_key_exactly_one_commits() throws InterruptedException {
        try (Stage.Open first = stage().begin()) {
            first.tx().books().insert(Book.of(4, "First", 30));
            Rival rival =
                    Rival.begin(stage(), Isolation.SNAPSHOT, tx -> tx.books().insert(Book.of(4, "Second", 30)));
            Option<Failure> mine = Failures.maybe(first::commit);
            Option<Failure> other = rival.outcome();
            assertThat(mine.isDefined()).isNotEqualTo(other.isDefined());
            assertThat(Failures.reasonOf(mine.orElse(other).get())).isIn(new ConcurrentChange(), new DuplicateKey());
            assertThat(books().require(BookId.of(4)).title()).isEqualTo(mine.isEmpty() ? "First" : "Second");
        }
    }

    @Test
    default void of_two_that_want_a_unique_value_exactly_one_commits() throws InterruptedException {
        try (Stage.Open first = stage().begin()) {
            first.tx().books().insert(Book.of(4, "First", 30).withIsbn("same"));
            Rival rival = Rival.begin(
                    stage(),
                    Isolation.SNAPSHOT,
                    tx -> tx.books().insert(Book.of(5, "Second", 30).withIsbn("same")));
            Option<Failure> mine = Failures.maybe(first::commit);
            Option<Failure> other = rival.outcome();
            assertThat(mine.isDefined()).isNotEqualTo(other.isDefined());
            assertThat(Failures.reasonOf(mine.orElse(other).get()))
                    .isIn(new ConcurrentChange(), new DuplicateValue("isbn", "same"));
            assertThat(books().findByIsbn("same").map(Book::title)).contains(mine.isEmpty() ? "First" : "Second");
            assertThat(books().count()).isEqualTo(4);
        }
    }

    @Test
    default void a_key_or_unique_value_that_was_committed_since_the_snapshot_is_taken() {
        try (Stage.Open second = stage().begin()) {
            stage().transactUnit(tx -> tx.books().insert(Book.of(4, "First", 30).withIsbn("same")));
            assertThat(Failures.reasonOf(() -> {
                        second.tx().books().insert(Book.of(5, "Second", 30).withIsbn("same"));
                        second.commit();
                    }))
                    .isIn(new DuplicateValue("isbn", "same"), new ConcurrentChange());
        }
        try (Stage.Open second = stage().begin()) {
            stage().transactUnit(tx -> tx.books().insert(Book.of(6, "First", 30)));
            assertThat(Failures.reasonOf(() -> {
                        second.tx().books().insert(Book.of(6, "Second", 30));
                        second.commit();
                    }))
                    .isIn(new DuplicateKey(), new ConcurrentChange());
        }
        assertThat(books().count()).isEqualTo(5);
    }

    @Test
    default void who_refers_to_a_row_and_who_deletes_it_do_not_both_commit() throws InterruptedException {
        AuthorId joyce = JOYCE.id();
        try (Stage.Open first = stage().begin()) {
            first.tx().books().insert(Book.of(4, "Ulysses", 30));
            Rival rival =
                    Rival.begin(stage(), Isolation.SNAPSHOT, tx -> tx.authors().deleteById(joyce));
            assertOneWins(Failures.maybe(first::commit), rival.outcome());
        }
        assertThat(books().findByAuthorId(joyce).isEmpty())
                .isEqualTo(!stage().library().authors().reads().exists(joyce));
    }

    @Test
    default void who_deletes_a_row_and_who_refers_to_it_do_not_both_commit() throws InterruptedException {
        try (Stage.Open first = stage().begin()) {
            first.tx().authors().deleteById(JOYCE.id());
            Rival rival =
                    Rival.begin(stage(), Isolation.SNAPSHOT, tx -> tx.books().insert(Book.of(4, "Ulysses", 30)));
            assertOneWins(Failures.maybe(first::commit), rival.outcome());
        }
        assertThat(books().exists(BookId.of(4)))
                .isEqualTo(stage().library().authors().reads().exists(JOYCE.id()));
    }

    @Test
    default void a_part_that_is_added_to_a_deleted_whole_does_not_outlive_it() throws InterruptedException {
        try (Stage.Open first = stage().begin()) {
            first.tx().chapters().insert(Chapter.of(1, EMMA.id(), 1));
            first.tx().bookmarks().insert(Bookmark.of(1).withBookId(EMMA.id()));
            Rival rival =
                    Rival.begin(stage(), Isolation.SNAPSHOT, tx -> tx.books().deleteById(EMMA.id()));
            assertOneWins(Failures.maybe(first::commit), rival.outcome());
        }
        assertThat(stage().library().chapters().reads().count()).isEqualTo(books().exists(EMMA.id()) ? 1 : 0);
        assertThat(stage().library().bookmarks().reads().count()).isEqualTo(books().exists(EMMA.id()) ? 1 : 0);
    }

    @Test
    default void what_was_deleted_since_the_snapshot_cannot_be_referred_to() {
        try (Stage.Open second = stage().begin()) {
            stage().transactUnit(tx -> tx.authors().deleteById(JOYCE.id()));
            assertThat(Failures.reasonOf(() -> {
                        second.tx().books().insert(Book.of(4, "Ulysses", 30));
                        second.commit();
                    }))
                    .isIn(new MissingReference("authorId", "30"), new ConcurrentChange());
        }
        assertThat(books().exists(BookId.of(4))).isFalse();
    }

    @Test
    default void what_was_referred_to_since_the_snapshot_cannot_be_deleted() {
        try (Stage.Open second = stage().begin()) {
            stage().transactUnit(tx -> tx.books().insert(Book.of(4, "Ulysses", 30)));
            assertThat(Failures.reasonOf(() -> {
                        second.tx().authors().deleteById(JOYCE.id());
                        second.commit();
                    }))
                    .isIn(new StillReferenced("Book", "authorId"), new ConcurrentChange());
        }
        assertThat(stage().library().authors().reads().exists(JOYCE.id())).isTrue();
    }

    @Test
    default void transactions_that_write_different_rows_both_commit() {
        try (Stage.Open open = stage().begin()) {
            open.tx().books().save(EMMA.withVersion(1).withTitle("Emma II"));
            stage().transactUnit(others -> {
                others.books().save(PERSUASION.withVersion(1).withTitle("Persuasion II"));
                others.books().insert(Book.of(4, "Of the same author", 10));
            });
            open.commit();
        }
        assertThat(books().list(Selection.all()).map(Book::title))
                .containsExactly("Emma II", "Persuasion II", "Dracula", "Of the same author");
    }

    @Test
    default void a_transaction_that_only_read_a_changed_row_commits() {
        try (Stage.Open open = stage().begin()) {
            Book read = open.tx().books().require(EMMA.id());
            stage().transactUnit(
                            others -> others.books().save(EMMA.withVersion(1).withTitle("Changed")));
            open.tx().books().insert(Book.of(4, read.title(), 30));
            open.commit();
        }
        assertThat(books().require(BookId.of(4)).title()).isEqualTo("Emma");
    }

    private static void assertOneWins(Option<Failure> mine, Option<Failure> other) {
        assertThat(mine.isDefined()).isNotEqualTo(other.isDefined());
        Conflict.Reason reason = Failures.reasonOf(mine.orElse(other).get());
        assertThat(reason instanceof ConcurrentChange
                        || reason instanceof MissingReference
                        || reason instanceof StillReferenced)
                .as("%s", reason)
                .isTrue();
    }
}
