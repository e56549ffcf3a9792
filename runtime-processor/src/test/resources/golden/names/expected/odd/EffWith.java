package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Eff} with one component changed. The record has them when it says
 * {@code implements EffWith}.
 */
@Generated
public interface EffWith {
    /** {@link Eff#id}. */
    Id id();

    /** {@link Eff#name}. */
    String name();

    /** {@link Eff#count}. */
    int count();

    /** {@link Eff#version}. */
    long version();

    /** The same with another {@link Eff#id}. */
    default Eff withId(Id id) {
        return new Eff(id, name(), count(), version());
    }

    /** The same with another {@link Eff#name}. */
    default Eff withName(String name) {
        return new Eff(id(), name, count(), version());
    }

    /** The same with another {@link Eff#count}. */
    default Eff withCount(int count) {
        return new Eff(id(), name(), count, version());
    }

    /** The same with another {@link Eff#version}. */
    default Eff withVersion(long version) {
        return new Eff(id(), name(), count(), version);
    }
}
