package dev.tenon.testing.contract.library;

/** The identity of an author. */
public record AuthorId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
