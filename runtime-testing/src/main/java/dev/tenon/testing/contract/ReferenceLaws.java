package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.Stage.AUSTEN;
import static dev.tenon.testing.contract.Stage.DRACULA;
import static dev.tenon.testing.contract.Stage.EMMA;
import static dev.tenon.testing.contract.Stage.JOYCE;
import static dev.tenon.testing.contract.Stage.PERSUASION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Conflict.MissingReference;
import dev.tenon.effect.Failure.Conflict.StillReferenced;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.BookmarkId;
import dev.tenon.testing.contract.library.BookmarkStore;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.ChapterStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that refer to others. */
interface ReferenceLaws extends Laws {

    @Test
    default void what_a_row_refers_to_must_be_stored() {
        MissingReference missing = new MissingReference("authorId", "99");
        assertThat(Failures.reasonOf(() -> stage().transact(tx -> tx.books().insert(Book.of(4, "X", 99)))))
                .isEqualTo(missing);
        assertThat(Failures.reasonOf(() -> stage().transact(tx -> tx.books().save(Book.of(4, "X", 99)))))
                .isEqualTo(missing);
        assertThat(Failures.reasonOf(() -> stage().transact(
                                tx -> tx.books().save(EMMA.withVersion(1).withAuthorId(99)))))
                .isEqualTo(missing);
        assertThat(Failures.reasonOf(() -> stage().transact(
                                tx -> tx.books().update(EMMA.withVersion(1).withAuthorId(99)))))
                .isEqualTo(missing);
        assertThat(books().require(EMMA.id())).isEqualTo(EMMA.withVersion(1));
    }

    @Test
    default void an_empty_reference_refers_to_nothing() {
        stage().transactUnit(tx -> tx.bookmarks().insert(Bookmark.of(1)));
        assertThat(bookmarks().require(new BookmarkId(1)).bookId()).isEmpty();
        assertThat(Failures.reasonOf(() -> stage().transact(
                                tx -> tx.bookmarks().insert(Bookmark.of(2).withBookId(BookId.of(99))))))
                .isEqualTo(new MissingReference("bookId", BookId.of(99).toString()));
    }

    @Test
    default void what_was_stored_in_the_same_transaction_can_be_referred_to_and_what_was_deleted_cannot() {
        stage().transactUnit(tx -> {
            tx.authors().insert(Author.of(40, "New"));
            tx.books().insert(Book.of(4, "First", 40));
        });
        assertThat(Failures.reasonOf(() -> stage().transactUnit(tx -> {
                    tx.authors().deleteById(new AuthorId(30));
                    tx.books().insert(Book.of(5, "Orphan", 30));
                })))
                .isEqualTo(new MissingReference("authorId", "30"));
        assertThat(stage().library().authors().reads().exists(new AuthorId(30))).isTrue();
    }

    @Test
    default void a_row_that_is_referred_to_and_says_so_cannot_be_deleted() {
        StillReferenced still = new StillReferenced("Book", "authorId");
        AuthorId austen = new AuthorId(10);
        stage().transactUnit(tx -> {
            assertThat(Failures.reasonOf(() -> tx.authors().deleteById(austen))).isEqualTo(still);
            assertThat(Failures.reasonOf(() -> tx.authors().delete(AUSTEN.withVersion(1))))
                    .isEqualTo(still);
            assertThat(Failures.reasonOf(
                            () -> tx.authors().deleteAll(List.of(JOYCE.withVersion(1), AUSTEN.withVersion(1)))))
                    .isEqualTo(still);
            assertThat(Failures.reasonOf(() -> tx.authors().deleteWhere(Selection.all())))
                    .isEqualTo(still);
            assertThat(tx.authors().count()).isEqualTo(3);
            tx.books().deleteWhere(Selection.<Book>all().where(BookFields.authorId.eq(austen)));
            assertThat(tx.authors().deleteById(austen)).isTrue();
        });
        assertThat(stage().library().authors().reads().exists(austen)).isFalse();
        assertThat(stage().<Boolean>transact(tx -> tx.authors().deleteById(new AuthorId(30))))
                .isTrue();
    }

    @Test
    default void a_row_that_is_referred_to_can_be_changed_and_a_reference_can_move() {
        stage().transactUnit(tx -> {
            tx.authors().save(AUSTEN.withVersion(1).withName("J. A."));
            tx.books().save(EMMA.withVersion(1).withAuthorId(30));
            tx.books().save(PERSUASION.withVersion(1).withAuthorId(30));
            tx.authors().deleteById(new AuthorId(10));
        });
        assertThat(books().findByAuthorId(new AuthorId(30))).hasSize(2);
    }

    @Test
    default void rows_that_belong_to_a_deleted_row_are_deleted_as_well() {
        stage().transactUnit(tx -> tx.chapters()
                .insertAll(List.of(
                        Chapter.of(1, EMMA.id(), 1), Chapter.of(2, EMMA.id(), 2), Chapter.of(3, DRACULA.id(), 1))));
        stage().transactUnit(tx -> {
            tx.books().deleteById(EMMA.id());
            assertThat(tx.chapters().count()).isEqualTo(1);
            assertThat(tx.chapters().findByBookIdAndNumber(EMMA.id(), 1)).isEmpty();
        });
        assertThat(chapters().list(Selection.all())).containsExactly(Chapter.of(3, DRACULA.id(), 1));
        stage().transactUnit(tx -> {
            tx.books().insert(EMMA);
            tx.chapters().insert(Chapter.of(1, EMMA.id(), 1));
            tx.books().deleteWhere(Selection.all());
        });
        assertThat(chapters().count()).isZero();
    }

    @Test
    default void rows_that_referred_to_a_deleted_row_refer_to_nothing_and_have_the_next_version() {
        stage().transactUnit(tx -> {
            tx.bookmarks().insert(Bookmark.of(1).withBookId(EMMA.id()));
            tx.bookmarks().insert(Bookmark.of(2).withBookId(DRACULA.id()));
        });
        stage().transactUnit(tx -> {
            tx.books().delete(EMMA.withVersion(1));
            assertThat(tx.bookmarks().require(new BookmarkId(1)))
                    .isEqualTo(Bookmark.of(1).withVersion(2));
        });
        assertThat(bookmarks().list(Selection.all()))
                .containsExactly(
                        Bookmark.of(1).withVersion(2),
                        Bookmark.of(2).withBookId(DRACULA.id()).withVersion(1));
    }

    @Test
    default void what_goes_with_a_row_stays_when_its_deletion_is_rolled_back() {
        stage().transactUnit(tx -> {
            tx.chapters().insert(Chapter.of(1, EMMA.id(), 1));
            tx.bookmarks().insert(Bookmark.of(1).withBookId(EMMA.id()));
        });
        try (Stage.Open open = stage().begin()) {
            open.tx().books().deleteById(EMMA.id());
        }
        assertThat(chapters().count()).isEqualTo(1);
        assertThat(bookmarks().require(new BookmarkId(1)).version()).isEqualTo(1);
    }

    private ChapterStore chapters() {
        return stage().library().chapters().reads();
    }

    private BookmarkStore bookmarks() {
        return stage().library().bookmarks().reads();
    }
}
