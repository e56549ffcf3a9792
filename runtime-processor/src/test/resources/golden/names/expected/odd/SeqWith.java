package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Seq} with one component changed. The record has them when it says
 * {@code implements SeqWith}.
 */
@Generated
public interface SeqWith {
    /** {@link Seq#id}. */
    Id id();

    /** {@link Seq#name}. */
    String name();

    /** {@link Seq#count}. */
    int count();

    /** {@link Seq#version}. */
    long version();

    /** The same with another {@link Seq#id}. */
    default Seq withId(Id id) {
        return new Seq(id, name(), count(), version());
    }

    /** The same with another {@link Seq#name}. */
    default Seq withName(String name) {
        return new Seq(id(), name, count(), version());
    }

    /** The same with another {@link Seq#count}. */
    default Seq withCount(int count) {
        return new Seq(id(), name(), count, version());
    }

    /** The same with another {@link Seq#version}. */
    default Seq withVersion(long version) {
        return new Seq(id(), name(), count(), version);
    }
}
