package dev.tenon.store.memory;

import java.util.List;

/**
 * A point between two places: just before or just after all that start with {@code prefix}. Immutable.
 */
final class Cut implements Comparable<Cut> {

    /** Before everything. */
    static final Cut START = new Cut(new Places(List.of()), new Object[0], false);

    /** After everything. */
    static final Cut END = new Cut(new Places(List.of()), new Object[0], true);

    private final Places places;
    private final Object[] prefix;
    private final boolean after;

    private Cut(Places places, Object[] prefix, boolean after) {
        this.places = places;
        this.prefix = prefix;
        this.after = after;
    }

    /** Whether those that start with it come before this point. */
    boolean after() {
        return after;
    }

    /** Before all that start with {@code prefix}. */
    static Cut before(Places places, Object... prefix) {
        return new Cut(places, prefix, false);
    }

    /** After all that start with {@code prefix}. */
    static Cut after(Places places, Object... prefix) {
        return new Cut(places, prefix, true);
    }

    /** Whether {@code place} comes before this point. */
    boolean isAfter(Object place) {
        int comparison = places.comparePrefix(place, prefix);
        return after ? comparison <= 0 : comparison < 0;
    }

    /** Whether it comes before or after everything. */
    boolean isEnd() {
        return prefix.length == 0;
    }

    @Override
    public int compareTo(Cut other) {
        int comparison = places.comparePrefixes(prefix, other.prefix);
        if (comparison != 0) {
            return comparison;
        }
        // One begins with the other, and the shorter one is outside of all that begin with it.
        if (prefix.length < other.prefix.length) {
            return after ? 1 : -1;
        }
        return prefix.length > other.prefix.length ? other.after ? -1 : 1 : Boolean.compare(after, other.after);
    }

    Cut max(Cut other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Cut min(Cut other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
