package dev.tenon.testing.contract.library;

import java.util.UUID;

/** The identity of a {@link Note}. */
public record NoteId(UUID value) {

    /** A readable id for tests. */
    public static NoteId of(long number) {
        return new NoteId(new UUID(0, number));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
