package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;

/**
 * What code may ask of the stored entities of one type. Outside of a transaction each operation sees one committed snapshot;
 * inside, all see the transaction's snapshot and its own writes. Blocking; failures are thrown as
 * {@link dev.tenon.effect.FailureException}. Outside of a transaction safe for use by several threads.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public interface ReadStore<K, E> {

    /** The entity with this key, if it is stored. */
    Option<E> findById(K id);

    /**
     * The entity with this key.
     *
     * @throws dev.tenon.effect.FailureException with {@code NotFound}
     */
    E require(K id);

    /** The stored ones of these keys, each once, in the order of their keys; there may be any number. */
    Seq<E> findAllById(Iterable<? extends K> ids);

    /** Whether an entity with this key is stored. */
    boolean exists(K id);

    /** How many entities are stored. */
    long count();

    /** The selected entities in the selection's order. */
    Seq<E> list(Selection<E> selection);

    /** The first of the selected entities in the selection's order. */
    Option<E> first(Selection<E> selection);

    /** How many entities are selected. */
    long count(Selection<E> selection);

    /** Whether any entity is selected. */
    boolean exists(Selection<E> selection);

    /**
     * One page and the total. A page moves when rows are inserted before it; {@link #slice} does not.
     *
     * @param number counts from 1; a page after the last is empty
     * @param size 1 to {@value Page#MAX_SIZE}
     * @throws dev.tenon.effect.FailureException with {@code Invalid} on {@code number} or {@code size}
     */
    Page<E> page(Selection<E> selection, int number, int size);

    /**
     * The entities after a cursor, or the first ones. Walking by {@link Slice#next} meets each row that stays as it is
     * exactly once, whatever is inserted or deleted meanwhile.
     *
     * @param after {@link Slice#next} of a slice of a selection with the same order
     * @param size 1 to {@value Page#MAX_SIZE}
     * @throws dev.tenon.effect.FailureException with {@code Invalid} on {@code size}, or on {@code cursor} when it was not
     *     made by this database for this entity and order
     */
    Slice<E> slice(Selection<E> selection, Option<Cursor> after, int size);

    /**
     * The selected entities in the selection's order, one after the other in bounded memory, all of one snapshot. Must be
     * closed: until then it holds the snapshot, and on a database a connection. Read it with the thread that opened it.
     */
    Stream<E> stream(Selection<E> selection);
}
