package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Record} with one component changed. The record has them when it says
 * {@code implements RecordWith}.
 */
@Generated
public interface RecordWith {
    /** {@link Record#id}. */
    Id id();

    /** {@link Record#name}. */
    String name();

    /** {@link Record#count}. */
    int count();

    /** {@link Record#version}. */
    long version();

    /** The same with another {@link Record#id}. */
    default Record withId(Id id) {
        return new Record(id, name(), count(), version());
    }

    /** The same with another {@link Record#name}. */
    default Record withName(String name) {
        return new Record(id(), name, count(), version());
    }

    /** The same with another {@link Record#count}. */
    default Record withCount(int count) {
        return new Record(id(), name(), count, version());
    }

    /** The same with another {@link Record#version}. */
    default Record withVersion(long version) {
        return new Record(id(), name(), count(), version);
    }
}
