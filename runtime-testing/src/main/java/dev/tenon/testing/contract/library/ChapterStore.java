package dev.tenon.testing.contract.library;

import dev.tenon.store.ReadStore;
import io.vavr.control.Option;

/** Reads the stored {@link Chapter}s. */
public interface ChapterStore extends ReadStore<ChapterId, Chapter> {

    /** The chapter with this {@link Chapter#bookId} and {@link Chapter#number}. */
    Option<Chapter> findByBookIdAndNumber(BookId bookId, int number);
}
