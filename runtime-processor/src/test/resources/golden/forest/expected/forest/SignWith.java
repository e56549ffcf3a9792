package forest;

import dev.tenon.Generated;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Copies of {@link Sign} with one component changed. The record has them when it says
 * {@code implements SignWith}.
 */
@Generated
public interface SignWith {
    /** {@link Sign#id}. */
    SignId id();

    /** {@link Sign#tree}. */
    Option<TreeId> tree();

    /** {@link Sign#text}. */
    String text();

    /** {@link Sign#updatedAt}. */
    Instant updatedAt();

    /** {@link Sign#version}. */
    long version();

    /** The same with another {@link Sign#id}. */
    default Sign withId(SignId id) {
        return new Sign(
                id, tree(), text(), updatedAt(), version());
    }

    /** The same with another {@link Sign#tree}. */
    default Sign withTree(Option<TreeId> tree) {
        return new Sign(
                id(), tree, text(), updatedAt(), version());
    }

    /** The same with another {@link Sign#text}. */
    default Sign withText(String text) {
        return new Sign(
                id(), tree(), text, updatedAt(), version());
    }

    /** The same with another {@link Sign#updatedAt}. */
    default Sign withUpdatedAt(Instant updatedAt) {
        return new Sign(
                id(), tree(), text(), updatedAt, version());
    }

    /** The same with another {@link Sign#version}. */
    default Sign withVersion(long version) {
        return new Sign(
                id(), tree(), text(), updatedAt(), version);
    }
}
