package dev.tenon.search;

import io.vavr.collection.Seq;

/**
 * How often values are among all that was found. Immutable.
 *
 * @param field the component
 * @param counts of {@code top} the most frequent first; of ranges and steps in their order
 */
public record FacetCounts(String field, Seq<Count> counts) {

    /**
     * One value or range.
     *
     * @param value the value as text, the label of the range, or where the step begins
     * @param count how many of what was found have it
     */
    public record Count(String value, long count) {}
}
