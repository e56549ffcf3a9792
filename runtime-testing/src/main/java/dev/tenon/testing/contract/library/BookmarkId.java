package dev.tenon.testing.contract.library;

/** The identity of a {@link Bookmark}. */
public record BookmarkId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
