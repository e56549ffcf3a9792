package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Module} with one component changed. The record has them when it says
 * {@code implements ModuleWith}.
 */
@Generated
public interface ModuleWith {
    /** {@link Module#id}. */
    Id id();

    /** {@link Module#name}. */
    String name();

    /** {@link Module#count}. */
    int count();

    /** {@link Module#version}. */
    long version();

    /** The same with another {@link Module#id}. */
    default Module withId(Id id) {
        return new Module(id, name(), count(), version());
    }

    /** The same with another {@link Module#name}. */
    default Module withName(String name) {
        return new Module(id(), name, count(), version());
    }

    /** The same with another {@link Module#count}. */
    default Module withCount(int count) {
        return new Module(id(), name(), count, version());
    }

    /** The same with another {@link Module#version}. */
    default Module withVersion(long version) {
        return new Module(id(), name(), count(), version);
    }
}
