package dev.tenon.testing.contract.library;

/** The identity of a {@link Chapter}. */
public record ChapterId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
