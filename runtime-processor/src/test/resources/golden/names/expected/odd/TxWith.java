package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Tx} with one component changed. The record has them when it says
 * {@code implements TxWith}.
 */
@Generated
public interface TxWith {
    /** {@link Tx#id}. */
    Id id();

    /** {@link Tx#name}. */
    String name();

    /** {@link Tx#count}. */
    int count();

    /** {@link Tx#version}. */
    long version();

    /** The same with another {@link Tx#id}. */
    default Tx withId(Id id) {
        return new Tx(id, name(), count(), version());
    }

    /** The same with another {@link Tx#name}. */
    default Tx withName(String name) {
        return new Tx(id(), name, count(), version());
    }

    /** The same with another {@link Tx#count}. */
    default Tx withCount(int count) {
        return new Tx(id(), name(), count, version());
    }

    /** The same with another {@link Tx#version}. */
    default Tx withVersion(long version) {
        return new Tx(id(), name(), count(), version);
    }
}
