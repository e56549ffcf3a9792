package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import dev.tenon.effect.Failure.Conflict.MissingReference;
import dev.tenon.effect.Failure.Forbidden;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.effect.Failure.Unauthorized;
import dev.tenon.store.Filter;
import dev.tenon.store.Selection;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.Note;
import dev.tenon.testing.contract.library.NoteFields;
import dev.tenon.testing.contract.library.NoteId;
import dev.tenon.testing.contract.library.NoteStore;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that belong to a tenant: those of another one do not exist. */
interface TenantLaws extends NoteLaws {

    @Test
    default void each_tenant_sees_its_own_rows_by_every_way() {
        seedNotes();
        for (NoteStore notes : List.of(notes(CEM), notes(CEM.withUser("dee")))) {
            assertThat(notes.list(Selection.all()).map(Note::text)).containsExactly("Blue");
            assertThat(notes.findById(NoteId.of(1))).isEmpty();
            assertThat(notes.exists(NoteId.of(1))).isFalse();
            assertThat(notes.findAllById(List.of(NoteId.of(1), NoteId.of(3)))).hasSize(1);
            assertThat(notes.findBySlug("first")).isEmpty();
            assertThat(notes.findByShelf("a").map(Note::text)).containsExactly("Blue");
            assertThat(notes.count()).isEqualTo(1);
            assertThat(notes.page(Selection.all(), 1, 10).total()).isEqualTo(1);
            assertThat(Walk.of(notes, Selection.all(), 1)).hasSize(1);
            assertThat(notes.first(Selection.all()).map(Note::text)).contains("Blue");
            assertThat(notes.exists(Selection.<Note>all().where(NoteFields.slug.eq("first"))))
                    .isFalse();
            assertThat(notes.list(Selection.<Note>all().where(NoteFields.tenant.eq("red"))))
                    .isEmpty();
            assertThat(notes.list(
                            Selection.<Note>all().where(Filter.<Note>none().not())))
                    .hasSize(1);
            assertThat(notes.list(Selection.<Note>all()
                            .where(NoteFields.tenant.eq("red").or(NoteFields.tenant.eq("blue")))))
                    .hasSize(1);
            try (var stream = notes.stream(Selection.all())) {
                assertThat(stream.map(Note::text)).containsExactly("Blue");
            }
        }
        assertThat(texts(BEN)).containsExactly("Red 1", "Red 2");
    }

    @Test
    default void a_tenant_cannot_write_the_rows_of_another() {
        seedNotes();
        Note red = notes(ANN).require(NoteId.of(1));
        assertThat(this.<Boolean>write(CEM, notes -> notes.deleteById(red.id())))
                .isFalse();
        assertThat(Failures.of(() -> write(CEM, notes -> {
                    notes.delete(red);
                    return red;
                })))
                .isInstanceOf(NotFound.class);
        assertThat(Failures.of(() -> write(CEM, notes -> notes.update(red)))).isInstanceOf(NotFound.class);
        long deleted = write(CEM, notes -> notes.deleteWhere(Selection.all()));
        long changed =
                write(ANN, notes -> notes.updateWhere(Selection.all(), Vector.of(NoteFields.text.set("Changed"))));
        assertThat(deleted).isEqualTo(1);
        assertThat(changed).isEqualTo(2);
        assertThat(texts(ANN)).containsExactly("Changed", "Changed");
        assertThat(notes(CEM).list(Selection.<Note>all().includingDeleted()).map(Note::text))
                .containsExactly("Blue");
    }

    @Test
    default void keys_are_those_of_all_tenants_and_unique_values_of_each() {
        seedNotes();
        assertThat(Failures.reasonOf(() -> write(CEM, notes -> notes.insert(Note.of(1, "X")))))
                .isEqualTo(new DuplicateKey());
        assertThat(Failures.reasonOf(() -> write(CEM, notes -> notes.save(Note.of(1, "X")))))
                .isEqualTo(new DuplicateKey());
        write(CEM, notes -> notes.insert(Note.of(4, "Blue too").withSlug("first")));
        assertThat(notes(CEM).findBySlug("first").map(Note::text)).contains("Blue too");
        assertThat(notes(ANN).findBySlug("first").map(Note::text)).contains("Red 1");
        assertThat(Failures.reasonOf(() ->
                        write(CEM, notes -> notes.insert(Note.of(5, "X").withSlug("first")))))
                .isEqualTo(new DuplicateValue("slug", "first"));
    }

    @Test
    default void a_value_that_is_taken_is_told_without_the_tenant() {
        Correlation inc = Correlation.none().withTenant("red, inc").withUser("ann");
        write(inc, notes -> notes.insert(Note.of(1, "One").withSlug("same, one")));
        write(inc, notes -> notes.insert(Note.of(2, "Two")));
        assertThat(Failures.reasonOf(() -> write(
                        inc,
                        notes -> notes.updateWhere(
                                Selection.<Note>all().where(NoteFields.id.eq(NoteId.of(2))),
                                Vector.of(NoteFields.slug.set("same, one"))))))
                .isEqualTo(new DuplicateValue("slug", "same, one"));
    }

    @Test
    default void without_a_tenant_nothing_can_be_asked_or_written() {
        seedNotes();
        for (Correlation nobody : List.of(Correlation.none(), Correlation.none().withUser("ann"))) {
            NoteStore notes = notes(nobody);
            List<Runnable> uses = List.of(
                    () -> notes.findById(NoteId.of(1)),
                    () -> notes.findAllById(List.of(NoteId.of(1))),
                    () -> notes.require(NoteId.of(1)),
                    () -> notes.exists(NoteId.of(1)),
                    notes::count,
                    () -> notes.list(Selection.all()),
                    () -> notes.first(Selection.all()),
                    () -> notes.page(Selection.all(), 1, 1),
                    () -> notes.slice(Selection.all(), Option.none(), 1),
                    () -> notes.findBySlug("first"),
                    () -> notes.findByShelf("a"),
                    () -> notes.stream(Selection.all()).close(),
                    () -> write(nobody, tx -> tx.insert(Note.of(9, "X"))),
                    () -> write(nobody, tx -> tx.insertAll(List.of(Note.of(9, "X")))),
                    () -> write(nobody, tx -> tx.save(Note.of(9, "X"))),
                    () -> write(nobody, tx -> tx.deleteById(NoteId.of(1))),
                    () -> write(nobody, tx -> tx.deleteWhere(Selection.all())),
                    () -> write(nobody, tx -> tx.updateWhere(Selection.all(), Vector.of(NoteFields.text.set("X")))));
            for (Runnable use : uses) {
                Failure failure = Failures.of(use);
                assertThat(failure instanceof Forbidden || failure instanceof Unauthorized)
                        .as("use %s: %s", uses.indexOf(use), failure)
                        .isTrue();
            }
        }
        assertThat(Failures.of(() -> stage().library().notes().reads().count())).isInstanceOf(Forbidden.class);
        assertThat(texts(ANN)).hasSize(2);
    }

    @Test
    default void a_reference_to_the_row_of_another_tenant_is_good() {
        seedNotes();
        stage().transactUnit(tx -> {
            tx.bookmarks().insert(Bookmark.of(1).withNoteId(NoteId.of(1)));
            tx.bookmarks().insert(Bookmark.of(2).withNoteId(NoteId.of(3)));
        });
        assertThat(Failures.reasonOf(() -> stage().transact(
                                tx -> tx.bookmarks().insert(Bookmark.of(3).withNoteId(NoteId.of(99))))))
                .isInstanceOf(MissingReference.class);
    }

    private void seedNotes() {
        write(ANN, notes -> notes.insert(Note.of(1, "Red 1").withSlug("first").withShelf("a")));
        write(BEN, notes -> notes.insert(Note.of(2, "Red 2").withShelf("a")));
        write(CEM, notes -> notes.insert(Note.of(3, "Blue").withShelf("a")));
    }
}
