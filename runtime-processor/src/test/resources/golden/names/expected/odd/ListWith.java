package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link List} with one component changed. The record has them when it says
 * {@code implements ListWith}.
 */
@Generated
public interface ListWith {
    /** {@link List#id}. */
    Id id();

    /** {@link List#name}. */
    String name();

    /** {@link List#count}. */
    int count();

    /** {@link List#version}. */
    long version();

    /** The same with another {@link List#id}. */
    default List withId(Id id) {
        return new List(id, name(), count(), version());
    }

    /** The same with another {@link List#name}. */
    default List withName(String name) {
        return new List(id(), name, count(), version());
    }

    /** The same with another {@link List#count}. */
    default List withCount(int count) {
        return new List(id(), name(), count, version());
    }

    /** The same with another {@link List#version}. */
    default List withVersion(long version) {
        return new List(id(), name(), count(), version);
    }
}
