package dev.tenon.testing.contract.library;

/** The identity of a club. */
public record ClubId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
