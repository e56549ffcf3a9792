package post;

import dev.tenon.Generated;
import java.time.Instant;

/**
 * Copies of {@link Letter} with one component changed. The record has them when it says
 * {@code implements LetterWith}.
 */
@Generated
public interface LetterWith {
    /** {@link Letter#id}. */
    LetterId id();

    /** {@link Letter#written}. */
    Instant written();

    /** {@link Letter#text}. */
    String text();

    /** {@link Letter#to}. */
    Address to();

    /** The same with another {@link Letter#id}. */
    default Letter withId(LetterId id) {
        return new Letter(id, written(), text(), to());
    }

    /** The same with another {@link Letter#written}. */
    default Letter withWritten(Instant written) {
        return new Letter(id(), written, text(), to());
    }

    /** The same with another {@link Letter#text}. */
    default Letter withText(String text) {
        return new Letter(id(), written(), text, to());
    }

    /** The same with another {@link Letter#to}. */
    default Letter withTo(Address to) {
        return new Letter(id(), written(), text(), to);
    }
}
