package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Function} with one component changed. The record has them when it says
 * {@code implements FunctionWith}.
 */
@Generated
public interface FunctionWith {
    /** {@link Function#id}. */
    Id id();

    /** {@link Function#name}. */
    String name();

    /** {@link Function#count}. */
    int count();

    /** {@link Function#version}. */
    long version();

    /** The same with another {@link Function#id}. */
    default Function withId(Id id) {
        return new Function(id, name(), count(), version());
    }

    /** The same with another {@link Function#name}. */
    default Function withName(String name) {
        return new Function(id(), name, count(), version());
    }

    /** The same with another {@link Function#count}. */
    default Function withCount(int count) {
        return new Function(id(), name(), count, version());
    }

    /** The same with another {@link Function#version}. */
    default Function withVersion(long version) {
        return new Function(id(), name(), count(), version);
    }
}
