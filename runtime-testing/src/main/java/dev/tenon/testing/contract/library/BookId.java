package dev.tenon.testing.contract.library;

import java.util.UUID;

/** The identity of a {@link Book}. */
public record BookId(UUID value) {

    /** A readable id for tests. */
    public static BookId of(long number) {
        return new BookId(new UUID(0, number));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
