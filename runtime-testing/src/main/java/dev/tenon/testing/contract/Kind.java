package dev.tenon.testing.contract;

import dev.tenon.store.EntityType;
import dev.tenon.store.ReadStore;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorFields;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.BookmarkFields;
import dev.tenon.testing.contract.library.BookmarkId;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.ChapterFields;
import dev.tenon.testing.contract.library.ChapterId;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.testing.contract.library.Membership;
import dev.tenon.testing.contract.library.MembershipFields;
import dev.tenon.testing.contract.library.MembershipKey;
import dev.tenon.testing.contract.library.Note;
import dev.tenon.testing.contract.library.NoteFields;
import dev.tenon.testing.contract.library.NoteId;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.function.Function;

/** An entity, and where its store is. */
record Kind<K, E>(
        EntityType<K, E> type, Function<LibraryTx, WriteStore<K, E>> writes, Function<Library, ReadStore<K, E>> reads) {

    private static final Correlation ANN = NoteLaws.ANN;

    static final Kind<AuthorId, Author> AUTHOR = new Kind<>(
            AuthorFields.ENTITY,
            LibraryTx::authors,
            library -> library.authors().reads());
    static final Kind<BookId, Book> BOOK = new Kind<>(
            BookFields.ENTITY, LibraryTx::books, library -> library.books().reads());
    static final Kind<ChapterId, Chapter> CHAPTER = new Kind<>(
            ChapterFields.ENTITY,
            LibraryTx::chapters,
            library -> library.chapters().reads());
    static final Kind<BookmarkId, Bookmark> BOOKMARK = new Kind<>(
            BookmarkFields.ENTITY,
            LibraryTx::bookmarks,
            library -> library.bookmarks().reads());
    static final Kind<MembershipKey, Membership> MEMBERSHIP = new Kind<>(
            MembershipFields.ENTITY,
            LibraryTx::memberships,
            library -> library.memberships().reads());
    static final Kind<NoteId, Note> NOTE = new Kind<>(
            NoteFields.ENTITY,
            tx -> tx.notes().by(ANN),
            library -> library.notes().reads().by(ANN));

    /** The row as a store fills it. */
    ModelRow<K, E> row(E entity) {
        return new ModelRow<>(type, type.prepared(entity, () -> TestClock.START, ANN));
    }

    /** Those of {@code rows} that are of this kind and there. */
    @SuppressWarnings("unchecked") // a row has the types of its entity type
    Vector<E> visible(Map<RowKey, ModelRow<?, ?>> rows) {
        return Vector.ofAll(rows.values())
                .filter(row -> row.type() == type && row.isVisible())
                .map(row -> (E) row.entity());
    }

    @Override
    public String toString() {
        return type.name();
    }
}
