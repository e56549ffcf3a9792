package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Live} with one component changed. The record has them when it says
 * {@code implements LiveWith}.
 */
@Generated
public interface LiveWith {
    /** {@link Live#id}. */
    Id id();

    /** {@link Live#name}. */
    String name();

    /** {@link Live#count}. */
    int count();

    /** {@link Live#version}. */
    long version();

    /** The same with another {@link Live#id}. */
    default Live withId(Id id) {
        return new Live(id, name(), count(), version());
    }

    /** The same with another {@link Live#name}. */
    default Live withName(String name) {
        return new Live(id(), name, count(), version());
    }

    /** The same with another {@link Live#count}. */
    default Live withCount(int count) {
        return new Live(id(), name(), count, version());
    }

    /** The same with another {@link Live#version}. */
    default Live withVersion(long version) {
        return new Live(id(), name(), count(), version);
    }
}
