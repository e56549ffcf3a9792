package odd;

import dev.tenon.Generated;

/**
 * Copies of {@link Transactor} with one component changed. The record has them when it says
 * {@code implements TransactorWith}.
 */
@Generated
public interface TransactorWith {
    /** {@link Transactor#id}. */
    Id id();

    /** {@link Transactor#name}. */
    String name();

    /** {@link Transactor#count}. */
    int count();

    /** {@link Transactor#version}. */
    long version();

    /** The same with another {@link Transactor#id}. */
    default Transactor withId(Id id) {
        return new Transactor(id, name(), count(), version());
    }

    /** The same with another {@link Transactor#name}. */
    default Transactor withName(String name) {
        return new Transactor(id(), name, count(), version());
    }

    /** The same with another {@link Transactor#count}. */
    default Transactor withCount(int count) {
        return new Transactor(id(), name(), count, version());
    }

    /** The same with another {@link Transactor#version}. */
    default Transactor withVersion(long version) {
        return new Transactor(id(), name(), count(), version);
    }
}
