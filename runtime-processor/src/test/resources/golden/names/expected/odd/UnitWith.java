package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Unit} with one component changed. The record has them when it says
 * {@code implements UnitWith}.
 */
@Generated
public interface UnitWith {
    /** {@link Unit#id}. */
    Id id();

    /** {@link Unit#name}. */
    String name();

    /** {@link Unit#count}. */
    int count();

    /** {@link Unit#version}. */
    long version();

    /** The same with another {@link Unit#id}. */
    default Unit withId(Id id) {
        return new Unit(id, name(), count(), version());
    }

    /** The same with another {@link Unit#name}. */
    default Unit withName(String name) {
        return new Unit(id(), name, count(), version());
    }

    /** The same with another {@link Unit#count}. */
    default Unit withCount(int count) {
        return new Unit(id(), name(), count, version());
    }

    /** The same with another {@link Unit#version}. */
    default Unit withVersion(long version) {
        return new Unit(id(), name(), count(), version);
    }
}
