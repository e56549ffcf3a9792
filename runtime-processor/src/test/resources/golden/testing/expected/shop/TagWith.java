package shop;

import dev.tenon.Generated;

/**
 * Copies of {@link Tag} with one component changed. The record has them when it says
 * {@code implements TagWith}.
 */
@Generated
interface TagWith {
    /** {@link Tag#text}. */
    String text();

    /** The same with another {@link Tag#text}. */
    default Tag withText(String text) {
        return new Tag(text);
    }
}
