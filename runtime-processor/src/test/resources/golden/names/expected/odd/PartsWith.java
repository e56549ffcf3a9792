package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Parts} with one component changed. The record has them when it says
 * {@code implements PartsWith}.
 */
@Generated
public interface PartsWith {
    /** {@link Parts#id}. */
    Id id();

    /** {@link Parts#name}. */
    String name();

    /** {@link Parts#count}. */
    int count();

    /** {@link Parts#version}. */
    long version();

    /** The same with another {@link Parts#id}. */
    default Parts withId(Id id) {
        return new Parts(id, name(), count(), version());
    }

    /** The same with another {@link Parts#name}. */
    default Parts withName(String name) {
        return new Parts(id(), name, count(), version());
    }

    /** The same with another {@link Parts#count}. */
    default Parts withCount(int count) {
        return new Parts(id(), name(), count, version());
    }

    /** The same with another {@link Parts#version}. */
    default Parts withVersion(long version) {
        return new Parts(id(), name(), count(), version);
    }
}
