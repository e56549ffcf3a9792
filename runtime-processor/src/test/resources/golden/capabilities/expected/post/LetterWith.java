package post;

import dev.tenon.Generated;

/**
 * Copies of {@link Letter} with one component changed. The record has them when it says
 * {@code implements LetterWith}.
 */
@Generated
interface LetterWith {
    /** {@link Letter#id}. */
    LetterId id();

    /** {@link Letter#text}. */
    String text();

    /** The same with another {@link Letter#id}. */
    default Letter withId(LetterId id) {
        return new Letter(id, text());
    }

    /** The same with another {@link Letter#text}. */
    default Letter withText(String text) {
        return new Letter(id(), text);
    }
}
