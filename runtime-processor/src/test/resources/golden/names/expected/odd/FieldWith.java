package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Field} with one component changed. The record has them when it says
 * {@code implements FieldWith}.
 */
@Generated
public interface FieldWith {
    /** {@link Field#id}. */
    Id id();

    /** {@link Field#name}. */
    String name();

    /** {@link Field#count}. */
    int count();

    /** {@link Field#version}. */
    long version();

    /** The same with another {@link Field#id}. */
    default Field withId(Id id) {
        return new Field(id, name(), count(), version());
    }

    /** The same with another {@link Field#name}. */
    default Field withName(String name) {
        return new Field(id(), name, count(), version());
    }

    /** The same with another {@link Field#count}. */
    default Field withCount(int count) {
        return new Field(id(), name(), count, version());
    }

    /** The same with another {@link Field#version}. */
    default Field withVersion(long version) {
        return new Field(id(), name(), count(), version);
    }
}
