package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.BookmarkId;
import dev.tenon.testing.contract.library.Note;
import dev.tenon.testing.contract.library.NoteFields;
import dev.tenon.testing.contract.library.NoteId;
import dev.tenon.testing.contract.library.NoteStore;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that are kept when they are deleted. */
interface SoftDeleteLaws extends NoteLaws {

    @Test
    default void a_deleted_row_is_found_by_nothing_that_does_not_ask_for_deleted_ones() {
        Note note = write(
                ANN, notes -> notes.insert(Note.of(1, "Hello").withSlug("hello").withShelf("a")));
        write(ANN, notes -> notes.insert(Note.of(2, "Other").withShelf("a")));
        pass(Duration.ofHours(1));
        write(ANN, notes -> {
            notes.delete(note);
            assertThat(notes.exists(note.id())).isFalse();
            return note;
        });
        NoteStore notes = notes(ANN);
        assertThat(notes.findById(note.id())).isEmpty();
        assertThat(notes.exists(note.id())).isFalse();
        assertThat(Failures.of(() -> notes.require(note.id()))).isInstanceOf(NotFound.class);
        assertThat(notes.findAllById(List.of(note.id(), NoteId.of(2))).map(Note::text))
                .containsExactly("Other");
        assertThat(notes.findBySlug("hello")).isEmpty();
        assertThat(notes.findByShelf("a").map(Note::text)).containsExactly("Other");
        assertThat(notes.count()).isEqualTo(1);
        assertThat(notes.list(Selection.all()).map(Note::text)).containsExactly("Other");
        assertThat(notes.count(Selection.<Note>all().where(NoteFields.deletedAt.isPresent())))
                .isZero();
        assertThat(notes.page(Selection.all(), 1, 10).total()).isEqualTo(1);
        assertThat(Walk.of(notes, Selection.all(), 1)).hasSize(1);
        assertThat(notes.first(Selection.all()).map(Note::text)).contains("Other");
        assertThat(notes.exists(Selection.<Note>all().where(NoteFields.slug.eq("hello"))))
                .isFalse();
    }

    @Test
    default void deleted_rows_are_there_for_those_who_ask() {
        Note note = write(ANN, notes -> notes.insert(Note.of(1, "Hello").withSlug("hello")));
        write(ANN, notes -> notes.insert(Note.of(2, "Other")));
        pass(Duration.ofHours(1));
        write(ANN, notes -> notes.deleteById(note.id()));
        Selection<Note> withDeleted = Selection.<Note>all().includingDeleted();
        NoteStore notes = notes(ANN);
        assertThat(notes.list(withDeleted).map(Note::text)).containsExactly("Hello", "Other");
        assertThat(notes.list(withDeleted).get(0).deletedAt()).contains(now());
        assertThat(notes.count(withDeleted.where(NoteFields.deletedAt.isPresent())))
                .isEqualTo(1);
        assertThat(notes.page(withDeleted, 1, 1).total()).isEqualTo(2);
        assertThat(Walk.of(notes, withDeleted, 1)).hasSize(2);
    }

    @Test
    default void a_deleted_row_keeps_its_key_and_gives_up_its_unique_values() {
        Note note = write(ANN, notes -> notes.insert(Note.of(1, "Hello").withSlug("hello")));
        write(ANN, notes -> notes.deleteById(note.id()));
        assertThat(Failures.reasonOf(() -> write(ANN, notes -> notes.insert(Note.of(1, "Again")))))
                .isEqualTo(new DuplicateKey());
        assertThat(Failures.reasonOf(() -> write(ANN, notes -> notes.save(Note.of(1, "Again")))))
                .isEqualTo(new DuplicateKey());
        assertThat(Failures.of(() -> write(ANN, notes -> notes.update(note)))).isInstanceOf(NotFound.class);
        assertThat(this.<Boolean>write(ANN, notes -> notes.deleteById(note.id())))
                .isFalse();
        write(ANN, notes -> notes.insert(Note.of(2, "Takes it").withSlug("hello")));
        assertThat(notes(ANN).findBySlug("hello").map(Note::text)).contains("Takes it");
    }

    @Test
    default void a_deleted_row_is_restored_by_emptying_the_time_of_its_deletion() {
        write(ANN, notes -> notes.insert(Note.of(1, "Hello").withSlug("hello")));
        write(ANN, notes -> notes.deleteById(NoteId.of(1)));
        Selection<Note> deleted = Selection.<Note>all().includingDeleted().where(NoteFields.deletedAt.isPresent());
        long restored = write(ANN, notes -> notes.updateWhere(deleted, Vector.of(NoteFields.deletedAt.clear())));
        assertThat(restored).isEqualTo(1);
        assertThat(notes(ANN).findBySlug("hello").map(Note::text)).contains("Hello");
        assertThat(notes(ANN).require(NoteId.of(1)).deletedAt()).isEmpty();
    }

    @Test
    default void a_row_whose_unique_value_was_taken_meanwhile_cannot_be_restored() {
        write(ANN, notes -> notes.insert(Note.of(1, "Hello").withSlug("hello")));
        write(ANN, notes -> notes.deleteById(NoteId.of(1)));
        write(ANN, notes -> notes.insert(Note.of(2, "Takes it").withSlug("hello")));
        Selection<Note> deleted = Selection.<Note>all().includingDeleted().where(NoteFields.deletedAt.isPresent());
        assertThat(Failures.reasonOf(() ->
                        write(ANN, notes -> notes.updateWhere(deleted, Vector.of(NoteFields.deletedAt.clear())))))
                .isEqualTo(new DuplicateValue("slug", "hello"));
    }

    @Test
    default void a_row_is_deleted_once_also_by_a_selection_that_includes_deleted_ones() {
        write(ANN, notes -> notes.insertAll(Vector.of(Note.of(1, "Hello"), Note.of(2, "Other"))));
        write(ANN, notes -> notes.deleteById(NoteId.of(1)));
        long deleted =
                write(ANN, notes -> notes.deleteWhere(Selection.<Note>all().includingDeleted()));
        assertThat(deleted).isEqualTo(1);
    }

    @Test
    default void many_rows_are_deleted_and_kept() {
        write(ANN, notes -> notes.insertAll(Vector.range(1, 6).map(i -> Note.of(i, "Note " + i))));
        long deleted =
                write(ANN, notes -> notes.deleteWhere(Selection.<Note>all().where(NoteFields.id.le(NoteId.of(2)))));
        assertThat(deleted).isEqualTo(2);
        write(ANN, notes -> {
            notes.deleteAll(List.of(notes.require(NoteId.of(3)), notes.require(NoteId.of(4))));
            return notes;
        });
        assertThat(texts(ANN)).containsExactly("Note 5");
        assertThat(notes(ANN).count(Selection.<Note>all().includingDeleted())).isEqualTo(5);
        long rest = write(ANN, notes -> notes.deleteWhere(Selection.all()));
        assertThat(rest)
                .as("those that were deleted before are not deleted again")
                .isEqualTo(1);
    }

    @Test
    default void a_deleted_row_can_still_be_referred_to() {
        write(ANN, notes -> notes.insert(Note.of(1, "Hello")));
        stage().transactUnit(tx -> tx.bookmarks().insert(Bookmark.of(1).withNoteId(NoteId.of(1))));
        write(ANN, notes -> notes.deleteById(NoteId.of(1)));
        assertThat(stage().library()
                        .bookmarks()
                        .reads()
                        .require(new BookmarkId(1))
                        .noteId())
                .contains(NoteId.of(1));
        stage().transactUnit(tx -> tx.bookmarks().insert(Bookmark.of(2).withNoteId(NoteId.of(1))));
        assertThat(stage().library().bookmarks().reads().count()).isEqualTo(2);
    }
}
