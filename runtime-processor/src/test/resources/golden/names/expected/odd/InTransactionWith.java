package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link InTransaction} with one component changed. The record has them when it says
 * {@code implements InTransactionWith}.
 */
@Generated
public interface InTransactionWith {
    /** {@link InTransaction#id}. */
    Id id();

    /** {@link InTransaction#name}. */
    String name();

    /** {@link InTransaction#count}. */
    int count();

    /** {@link InTransaction#version}. */
    long version();

    /** The same with another {@link InTransaction#id}. */
    default InTransaction withId(Id id) {
        return new InTransaction(id, name(), count(), version());
    }

    /** The same with another {@link InTransaction#name}. */
    default InTransaction withName(String name) {
        return new InTransaction(id(), name, count(), version());
    }

    /** The same with another {@link InTransaction#count}. */
    default InTransaction withCount(int count) {
        return new InTransaction(id(), name(), count, version());
    }

    /** The same with another {@link InTransaction#version}. */
    default InTransaction withVersion(long version) {
        return new InTransaction(id(), name(), count(), version);
    }
}
