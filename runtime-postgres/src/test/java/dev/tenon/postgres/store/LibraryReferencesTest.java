package dev.tenon.postgres.store;

import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.ReferenceDifferential;
import dev.tenon.testing.contract.Twins;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorFields;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.BookmarkFields;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.ChapterFields;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.Note;
import dev.tenon.testing.contract.library.NoteFields;

/** The suites' library in memory and on PostgreSQL: authors hold their books, chapters go with them, and bookmarks are emptied. */
class LibraryReferencesTest extends ReferenceDifferential<LibraryReferencesTest.Both> {

    /** Both libraries. */
    record Both(Library inMemory, Library inPostgres) {}

    LibraryReferencesTest() {
        super(
                Entity.of(
                        AuthorFields.ENTITY,
                        both -> new Twins<>(
                                both.inMemory().authors(), both.inPostgres().authors()),
                        Author.of(1, "One"),
                        Author.of(2, "Two")),
                Entity.of(
                        BookFields.ENTITY,
                        both -> new Twins<>(
                                both.inMemory().books(), both.inPostgres().books()),
                        Book.of(1, "A", 1).withIsbn("a"),
                        Book.of(2, "B", 1).withIsbn("b"),
                        Book.of(3, "C", 2)),
                Entity.of(
                        ChapterFields.ENTITY,
                        both -> new Twins<>(
                                both.inMemory().chapters(), both.inPostgres().chapters()),
                        Chapter.of(1, Book.of(1, "A", 1).id(), 1),
                        Chapter.of(2, Book.of(2, "B", 1).id(), 1)),
                Entity.of(
                        NoteFields.ENTITY,
                        both -> new Twins<>(
                                both.inMemory().notes(), both.inPostgres().notes()),
                        Note.of(1, "a").withSlug("a"),
                        Note.of(2, "b")),
                Entity.of(
                        BookmarkFields.ENTITY,
                        both -> new Twins<>(
                                both.inMemory().bookmarks(), both.inPostgres().bookmarks()),
                        Bookmark.of(1).withBookId(Book.of(1, "A", 1).id()),
                        Bookmark.of(2)));
    }

    @Override
    protected Both newTwins(Platform platform) {
        return new Both(Library.inMemory(platform), PostgresLibrary.empty(platform));
    }
}
