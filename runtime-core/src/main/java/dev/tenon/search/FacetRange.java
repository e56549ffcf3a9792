package dev.tenon.search;

/**
 * A range of values that is counted. Made by {@link RangeSearchField#range}. Immutable.
 *
 * @param label what it is called in the answer
 * @param low the number of its first value
 * @param high the number of its last value
 */
public record FacetRange(String label, long low, long high) {

    /** @throws IllegalArgumentException when the ends are the wrong way round */
    public FacetRange {
        if (low > high) {
            throw new IllegalArgumentException("the range " + label + " ends before it begins");
        }
    }
}
