package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Runtime} with one component changed. The record has them when it says
 * {@code implements RuntimeWith}.
 */
@Generated
public interface RuntimeWith {
    /** {@link Runtime#id}. */
    Id id();

    /** {@link Runtime#name}. */
    String name();

    /** {@link Runtime#count}. */
    int count();

    /** {@link Runtime#version}. */
    long version();

    /** The same with another {@link Runtime#id}. */
    default Runtime withId(Id id) {
        return new Runtime(id, name(), count(), version());
    }

    /** The same with another {@link Runtime#name}. */
    default Runtime withName(String name) {
        return new Runtime(id(), name, count(), version());
    }

    /** The same with another {@link Runtime#count}. */
    default Runtime withCount(int count) {
        return new Runtime(id(), name(), count, version());
    }

    /** The same with another {@link Runtime#version}. */
    default Runtime withVersion(long version) {
        return new Runtime(id(), name(), count(), version);
    }
}
