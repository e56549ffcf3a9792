package dev.tenon.store.model;

/** The identity of an author. */
public record AuthorId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
