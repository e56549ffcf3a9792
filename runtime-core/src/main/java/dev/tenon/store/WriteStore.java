package dev.tenon.store;

/**
 * What code inside a transaction may do with the entities of one type. Every written row is guarded: when another
 * transaction commits it first, this one fails with {@code Conflict(ConcurrentChange)}, at the write or at the commit, and
 * is run again by the {@link dev.tenon.transaction.Transactor}. A version guards longer: against what the caller read
 * before.
 *
 * <p>Every method throws {@link dev.tenon.effect.FailureException}; {@code insert} and {@code save} with
 * {@code Conflict(DuplicateValue)} when another row has the value of a unique field.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public interface WriteStore<K, E> extends ReadStore<K, E> {

    /**
     * Stores a new entity; a versioned one with version 1, whatever it was given. Fails with {@code Conflict(DuplicateKey)}.
     *
     * @return what is stored now
     */
    E insert(E entity);

    /**
     * Stores an entity, new or not. A versioned one must have the stored version, and 0 when it is new, else
     * {@code Conflict(StaleVersion)}; its version is stored one higher.
     *
     * @return what is stored now
     */
    E save(E entity);

    /**
     * Deletes an entity. Fails with {@code NotFound}, and with {@code Conflict(StaleVersion)} when a versioned one does not
     * have the stored version.
     */
    void delete(E entity);

    /**
     * Deletes the entity with this key, in whatever version.
     *
     * @return whether there was one
     */
    boolean deleteById(K id);
}
