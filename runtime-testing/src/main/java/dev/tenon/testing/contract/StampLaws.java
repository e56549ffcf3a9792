package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.effect.Failure.Unauthorized;
import dev.tenon.store.Selection;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.library.Note;
import dev.tenon.testing.contract.library.NoteFields;
import dev.tenon.testing.contract.library.NoteId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When and by whom: what stores fill. */
interface StampLaws extends NoteLaws {

    @Test
    default void an_insert_fills_when_and_by_whom_whatever_it_was_given() {
        pass(Duration.ofNanos(123_456_789));
        Instant then = Instant.parse("2030-01-01T00:00:00.123456Z");
        Note stored = write(ANN, notes -> notes.insert(Note.of(1, "Hello").withForgery(Instant.EPOCH)));
        assertThat(stored.createdAt()).isEqualTo(then);
        assertThat(stored.updatedAt()).isEqualTo(then);
        assertThat(stored.createdBy()).isEqualTo("ann");
        assertThat(stored.tenant()).isEqualTo("red");
        assertThat(stored.deletedAt()).isEmpty();
        assertThat(notes(ANN).require(NoteId.of(1))).isEqualTo(stored);
    }

    @Test
    default void later_writes_fill_the_time_and_keep_what_the_insert_filled() {
        Note inserted = write(ANN, notes -> notes.insert(Note.of(1, "Hello")));
        pass(Duration.ofHours(1));
        Note saved = write(BEN, notes -> notes.save(inserted.withText("Saved").withForgery(Instant.EPOCH)));
        assertThat(saved.createdAt()).isEqualTo(inserted.createdAt());
        assertThat(saved.createdBy()).isEqualTo("ann");
        assertThat(saved.tenant()).isEqualTo("red");
        assertThat(saved.deletedAt()).isEmpty();
        assertThat(saved.updatedAt()).isEqualTo(now());
        pass(Duration.ofHours(1));
        Note updated =
                write(BEN, notes -> notes.update(saved.withText("Updated").withForgery(Instant.EPOCH)));
        assertThat(updated.createdBy()).isEqualTo("ann");
        assertThat(updated.createdAt()).isEqualTo(inserted.createdAt());
        assertThat(updated.updatedAt()).isEqualTo(now());
        assertThat(notes(ANN).require(NoteId.of(1))).isEqualTo(updated);
    }

    @Test
    default void a_batch_fills_new_rows_and_keeps_what_old_ones_have() {
        Note old = write(ANN, notes -> notes.insert(Note.of(1, "Old")));
        pass(Duration.ofMinutes(5));
        Seq<Note> stored = write(BEN, notes -> notes.saveAll(List.of(old.withText("Older"), Note.of(2, "New"))));
        assertThat(stored.map(Note::createdBy)).containsExactly("ann", "ben");
        assertThat(stored.map(Note::createdAt)).containsExactly(old.createdAt(), now());
        assertThat(stored.map(Note::updatedAt)).containsExactly(now(), now());
        assertThat(notes(ANN).list(Selection.all())).containsExactlyElementsOf(stored);
        Seq<Note> more = write(BEN, notes -> notes.insertAll(List.of(Note.of(3, "Three"), Note.of(4, "Four"))));
        assertThat(more.map(Note::createdBy)).containsExactly("ben", "ben");
    }

    @Test
    default void a_bulk_change_fills_the_time() {
        Note inserted = write(ANN, notes -> notes.insert(Note.of(1, "Hello")));
        pass(Duration.ofMinutes(5));
        write(BEN, notes -> notes.updateWhere(Selection.all(), Vector.of(NoteFields.text.set("Changed"))));
        Note changed = notes(ANN).require(NoteId.of(1));
        assertThat(changed.updatedAt()).isEqualTo(now());
        assertThat(changed.createdAt()).isEqualTo(inserted.createdAt());
        assertThat(changed.createdBy()).isEqualTo("ann");
        assertThat(changed.version()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(
                        BEN, notes -> notes.updateWhere(Selection.all(), Vector.of(NoteFields.createdBy.set("ben")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(
                        BEN, notes -> notes.updateWhere(Selection.all(), Vector.of(NoteFields.updatedAt.set(now())))));
    }

    @Test
    default void a_deletion_that_keeps_the_row_fills_the_time() {
        Vector<Note> inserted =
                Vector.rangeClosed(1, 4).map(id -> write(ANN, notes -> notes.insert(Note.of(id, "Hello"))));
        pass(Duration.ofMinutes(5));
        write(ANN, notes -> {
            notes.delete(inserted.get(0));
            notes.deleteById(inserted.get(1).id());
            notes.deleteAll(List.of(inserted.get(2)));
            return notes.deleteWhere(Selection.all());
        });
        assertThat(notes(ANN).list(Selection.<Note>all().includingDeleted()))
                .hasSize(4)
                .allSatisfy(note -> {
                    assertThat(note.updatedAt()).isEqualTo(now());
                    assertThat(note.deletedAt()).contains(now());
                    assertThat(note.version()).isEqualTo(2);
                });
    }

    @Test
    default void who_writes_must_be_known() {
        Correlation nobody = Correlation.none().withTenant("red");
        assertThat(Failures.of(() -> write(nobody, notes -> notes.insert(Note.of(1, "X")))))
                .isInstanceOf(Unauthorized.class);
        assertThat(texts(ANN)).isEmpty();
    }
}
