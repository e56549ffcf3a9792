package dev.tenon.testing.contract;

import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.BookmarkId;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.ClubId;
import dev.tenon.testing.contract.library.Membership;
import dev.tenon.testing.contract.library.Note;
import dev.tenon.testing.contract.library.NoteId;
import dev.tenon.testing.contract.library.PatronId;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Something that is done in a slot; a slot without a transaction begins one first.
 *
 * @param slot which transaction
 * @param action what
 * @param subject with which rows
 * @param question what is asked afterwards
 */
record Step(int slot, Action action, Subject<?, ?> subject, Question question) {

    /** What can be done. */
    enum Action {
        INSERT,
        SAVE_NEXT,
        SAVE_AS_GIVEN,
        UPDATE_NEXT,
        DELETE,
        DELETE_BY_ID,
        INSERT_ALL,
        SAVE_ALL,
        DELETE_ALL,
        DELETE_WHERE,
        UPDATE_WHERE,
        COMMIT,
        ROLLBACK,
        ASK
    }

    /** Two rows of an entity. */
    record Subject<K, E>(Kind<K, E> kind, E row, E other) {

        K key() {
            return kind.type().key().of(row);
        }
    }

    @Override
    public String toString() {
        String what = slot + ": " + action;
        return switch (action) {
            case COMMIT, ROLLBACK -> what;
            case INSERT_ALL, SAVE_ALL, DELETE_ALL -> what + " " + subject.row() + " and " + subject.other();
            case ASK -> what + " " + subject.row() + ", " + question;
            default -> what + " " + subject.row();
        };
    }

    /** Steps in so many slots. */
    static Arbitrary<List<Step>> sequences(int slots) {
        Arbitrary<Action> actions = Arbitraries.frequency(
                Tuple.of(6, Action.INSERT),
                Tuple.of(5, Action.SAVE_NEXT),
                Tuple.of(1, Action.SAVE_AS_GIVEN),
                Tuple.of(1, Action.UPDATE_NEXT),
                Tuple.of(2, Action.DELETE),
                Tuple.of(2, Action.DELETE_BY_ID),
                Tuple.of(2, Action.INSERT_ALL),
                Tuple.of(2, Action.SAVE_ALL),
                Tuple.of(1, Action.DELETE_ALL),
                Tuple.of(1, Action.DELETE_WHERE),
                Tuple.of(1, Action.UPDATE_WHERE),
                Tuple.of(5, Action.COMMIT),
                Tuple.of(1, Action.ROLLBACK),
                Tuple.of(1, Action.ASK));
        return Combinators.combine(Arbitraries.integers().between(0, slots - 1), actions, subjects(), Question.any())
                .as((slot, action, subject, question) -> new Step(slot, action, subject, question))
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Subject<?, ?>> subjects() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, two(Kind.AUTHOR, authors())),
                Tuple.of(6, two(Kind.BOOK, books())),
                Tuple.of(3, two(Kind.CHAPTER, chapters())),
                Tuple.of(2, two(Kind.BOOKMARK, bookmarks())),
                Tuple.of(2, two(Kind.MEMBERSHIP, memberships())),
                Tuple.of(2, two(Kind.NOTE, notes())));
    }

    private static <K, E> Arbitrary<Subject<?, ?>> two(Kind<K, E> kind, Arbitrary<E> rows) {
        return Combinators.combine(rows, rows).as((row, other) -> new Subject<>(kind, row, other));
    }

    private static Arbitrary<Author> authors() {
        return Combinators.combine(small(), small(), versions())
                .as((id, name, version) -> Author.of(id, "Name " + name).withVersion(version));
    }

    private static Arbitrary<Book> books() {
        return Combinators.combine(
                        Question.ids(),
                        Question.texts(),
                        small(),
                        Arbitraries.of("i1", "i2", "i3").optional(0.6),
                        Question.years().optional(0.7),
                        Question.texts().list().ofMaxSize(2),
                        Question.years(),
                        versions())
                .as((id, title, author, isbn, year, subjects, copies, version) -> new Book(
                        id,
                        title,
                        new AuthorId(author),
                        Option.ofOptional(isbn),
                        Option.ofOptional(year),
                        Vector.ofAll(subjects),
                        copies,
                        version));
    }

    private static Arbitrary<Chapter> chapters() {
        return Combinators.combine(small(), Question.ids(), small())
                .as((id, book, number) -> Chapter.of(id, book, number));
    }

    private static Arbitrary<Bookmark> bookmarks() {
        return Combinators.combine(small(), Question.ids().optional(0.7), small().optional(0.4), versions())
                .as((id, book, note, version) -> new Bookmark(
                        new BookmarkId(id),
                        Option.ofOptional(book),
                        Option.ofOptional(note).map(NoteId::of),
                        version));
    }

    private static Arbitrary<Membership> memberships() {
        return Combinators.combine(small(), small(), small().optional(0.5), small().optional(0.5), Question.texts())
                .as((patron, club, left, seat, role) -> new Membership(
                        new PatronId(patron),
                        new ClubId(club),
                        Option.ofOptional(left).map(Instant::ofEpochSecond),
                        Option.ofOptional(seat),
                        role));
    }

    private static Arbitrary<Note> notes() {
        return Combinators.combine(
                        small(), Question.texts(), Arbitraries.of("s1", "s2").optional(0.6), versions())
                .as((id, text, slug, version) -> {
                    Note note = Note.of(id, text).withVersion(version);
                    return slug.map(note::withSlug).orElse(note);
                });
    }

    private static Arbitrary<Integer> small() {
        return Arbitraries.integers().between(1, 3);
    }

    private static Arbitrary<Long> versions() {
        return Arbitraries.longs().between(0, 3);
    }
}
