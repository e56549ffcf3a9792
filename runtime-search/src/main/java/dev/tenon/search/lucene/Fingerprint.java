package dev.tenon.search.lucene;

/** A number of 64 bits of all that is indexed of an entity, by which two versions of it are told apart. For use by one thread. */
final class Fingerprint {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private long state = 1;

    void add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            state = state * 31 + text.charAt(i);
        }
        mix();
    }

    void add(long number) {
        state ^= number;
        mix();
    }

    long value() {
        return state;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private void mix() {
        long z = state + MULTIPLIER;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        state = z ^ z >>> 31;
    }
}
