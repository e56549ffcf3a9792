package dev.tenon.benchmarks.postgres;

/** A version was not the stored one. */
final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stale(Object book) {
        super("expected the stored version of " + book);
    }

    /** To be called with the number of updated rows. */
    static void unlessOne(int updated, Object book) {
        if (updated != 1) {
            throw new Stale(book);
        }
    }
}
