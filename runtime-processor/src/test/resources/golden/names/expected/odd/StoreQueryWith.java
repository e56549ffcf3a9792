package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link StoreQuery} with one component changed. The record has them when it says
 * {@code implements StoreQueryWith}.
 */
@Generated
public interface StoreQueryWith {
    /** {@link StoreQuery#id}. */
    Id id();

    /** {@link StoreQuery#name}. */
    String name();

    /** {@link StoreQuery#count}. */
    int count();

    /** {@link StoreQuery#version}. */
    long version();

    /** The same with another {@link StoreQuery#id}. */
    default StoreQuery withId(Id id) {
        return new StoreQuery(id, name(), count(), version());
    }

    /** The same with another {@link StoreQuery#name}. */
    default StoreQuery withName(String name) {
        return new StoreQuery(id(), name, count(), version());
    }

    /** The same with another {@link StoreQuery#count}. */
    default StoreQuery withCount(int count) {
        return new StoreQuery(id(), name(), count, version());
    }

    /** The same with another {@link StoreQuery#version}. */
    default StoreQuery withVersion(long version) {
        return new StoreQuery(id(), name(), count(), version);
    }
}
