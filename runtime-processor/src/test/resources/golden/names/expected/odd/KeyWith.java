package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Key} with one component changed. The record has them when it says
 * {@code implements KeyWith}.
 */
@Generated
public interface KeyWith {
    /** {@link Key#id}. */
    Id id();

    /** {@link Key#name}. */
    String name();

    /** {@link Key#count}. */
    int count();

    /** {@link Key#version}. */
    long version();

    /** The same with another {@link Key#id}. */
    default Key withId(Id id) {
        return new Key(id, name(), count(), version());
    }

    /** The same with another {@link Key#name}. */
    default Key withName(String name) {
        return new Key(id(), name, count(), version());
    }

    /** The same with another {@link Key#count}. */
    default Key withCount(int count) {
        return new Key(id(), name(), count, version());
    }

    /** The same with another {@link Key#version}. */
    default Key withVersion(long version) {
        return new Key(id(), name(), count(), version);
    }
}
