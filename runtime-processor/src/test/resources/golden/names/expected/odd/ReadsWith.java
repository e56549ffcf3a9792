package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Reads} with one component changed. The record has them when it says
 * {@code implements ReadsWith}.
 */
@Generated
public interface ReadsWith {
    /** {@link Reads#id}. */
    Id id();

    /** {@link Reads#name}. */
    String name();

    /** {@link Reads#count}. */
    int count();

    /** {@link Reads#version}. */
    long version();

    /** The same with another {@link Reads#id}. */
    default Reads withId(Id id) {
        return new Reads(id, name(), count(), version());
    }

    /** The same with another {@link Reads#name}. */
    default Reads withName(String name) {
        return new Reads(id(), name, count(), version());
    }

    /** The same with another {@link Reads#count}. */
    default Reads withCount(int count) {
        return new Reads(id(), name(), count, version());
    }

    /** The same with another {@link Reads#version}. */
    default Reads withVersion(long version) {
        return new Reads(id(), name(), count(), version);
    }
}
