package dev.tenon.testing.contract.library;

/** The identity of a patron. */
public record PatronId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
