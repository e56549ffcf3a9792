package dev.tenon.store;

import io.vavr.collection.Seq;

/**
 * What code inside a transaction may do with the entities of one type. Every written row is guarded: when another
 * transaction commits it first, this one fails with {@code Conflict(ConcurrentChange)}, at the write or at the commit, and
 * is run again by the {@link dev.tenon.transaction.Transactor}. A version guards longer: against what the caller read
 * before.
 *
 * <p>Every method throws {@link dev.tenon.effect.FailureException}; {@code insert} and {@code save} with
 * {@code Conflict(DuplicateValue)} when another row has the value of a unique field, with {@code Conflict(MissingReference)}
 * when what it refers to is not stored, and with {@code Invalid} and every field at fault when the entity breaks its rules;
 * deleting with {@code Conflict(StillReferenced)} when another row refers to it and says so.
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
     * Stores an entity that must be there. Fails with {@code NotFound}, and with {@code Conflict(StaleVersion)} when a versioned
     * one does not have the stored version; its version is stored one higher.
     *
     * @return what is stored now
     */
    E update(E entity);

    /**
     * {@link #insert} of each, in few statements: all or, when one fails, none.
     *
     * @return what is stored now, in the same order
     */
    Seq<E> insertAll(Iterable<? extends E> entities);

    /**
     * {@link #save} of each, in few statements: all or, when one fails, none. No key may be there twice. A unique value goes from one of
     * them to another if the one that gives it up comes first.
     *
     * @return what is stored now, in the same order
     * @throws IllegalArgumentException when two have the same key
     */
    Seq<E> saveAll(Iterable<? extends E> entities);

    /** {@link #delete} of each, in few statements: all or, when one fails, none. */
    void deleteAll(Iterable<? extends E> entities);

    /**
     * Deletes the selected rows, in whatever version.
     *
     * @return how many there were
     */
    long deleteWhere(Selection<E> selection);

    /**
     * Makes the assignments in the selected rows, in whatever version; each is stored one higher.
     *
     * @return how many there were
     * @throws IllegalArgumentException when a field is the key, or one that the store fills
     */
    long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments);

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
