package dev.tenon.testing.contract.library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;

/** A bookmark, which stays when its book goes, and keeps the note that it refers to. */
@StoredEntity(plural = "Bookmarks")
public record Bookmark(
        BookmarkId id,

        @ForeignKey(value = Book.class, onDelete = OnDelete.SET_NULL)
        Option<BookId> bookId,

        @ForeignKey(Note.class) Option<NoteId> noteId,
        @Version long version) {

    /** A bookmark of nothing. */
    public static Bookmark of(long id) {
        return new Bookmark(new BookmarkId(id), Option.none(), Option.none(), 0);
    }

    /** The same in a book. */
    public Bookmark withBookId(BookId bookId) {
        return new Bookmark(id, Option.some(bookId), noteId, version);
    }

    /** The same at a note. */
    public Bookmark withNoteId(NoteId noteId) {
        return new Bookmark(id, bookId, Option.some(noteId), version);
    }

    /** The same with another version. */
    public Bookmark withVersion(long version) {
        return new Bookmark(id, bookId, noteId, version);
    }
}
