package dev.tenon.testing.contract.library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;

/** A chapter, which goes with its book, and of which a book has one of each number. It has no version. */
@StoredEntity(plural = "Chapters")
@Lookup(
        value = {"bookId", "number"},
        unique = true)
public record Chapter(
        ChapterId id,

        @ForeignKey(value = Book.class, onDelete = OnDelete.CASCADE)
        BookId bookId,

        int number,
        String title) {

    /** A chapter of a book. */
    public static Chapter of(long id, BookId bookId, int number) {
        return new Chapter(new ChapterId(id), bookId, number, "Chapter " + number);
    }

    /** The same with another title. */
    public Chapter withTitle(String title) {
        return new Chapter(id, bookId, number, title);
    }
}
