package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Store} with one component changed. The record has them when it says
 * {@code implements StoreWith}.
 */
@Generated
public interface StoreWith {
    /** {@link Store#id}. */
    Id id();

    /** {@link Store#name}. */
    String name();

    /** {@link Store#count}. */
    int count();

    /** {@link Store#version}. */
    long version();

    /** The same with another {@link Store#id}. */
    default Store withId(Id id) {
        return new Store(id, name(), count(), version());
    }

    /** The same with another {@link Store#name}. */
    default Store withName(String name) {
        return new Store(id(), name, count(), version());
    }

    /** The same with another {@link Store#count}. */
    default Store withCount(int count) {
        return new Store(id(), name(), count, version());
    }

    /** The same with another {@link Store#version}. */
    default Store withVersion(long version) {
        return new Store(id(), name(), count(), version);
    }
}
