package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * What an adapter must know of an entity. Compared by identity: generated code has one constant for each entity. Immutable.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public final class EntityType<K, E> {

    private final String name;
    private final OrderedField<E, K> key;
    private final Option<Versioning<E>> versioning;
    private final Seq<Lookup<E>> lookups;

    private EntityType(String name, OrderedField<E, K> key, Option<Versioning<E>> versioning, Seq<Lookup<E>> lookups) {
        this.name = name;
        this.key = key;
        this.versioning = versioning;
        this.lookups = lookups;
    }

    /**
     * How the version of an entity is read and set.
     *
     * @param version reads it
     * @param withVersion the same entity with another version
     */
    public record Versioning<E>(ToLongFunction<E> version, BiFunction<E, Long, E> withVersion) {}

    /**
     * A field by which rows are found without a scan.
     *
     * @param field any field; rows where it is empty are not found by it
     * @param unique whether no two rows may have the same value; any number may be empty
     */
    public record Lookup<E>(Field<E, ?> field, boolean unique) {}

    /** An entity without version and lookups; {@code name} is what failures call it. */
    public static <K, E> EntityType<K, E> of(String name, OrderedField<E, K> key) {
        return new EntityType<>(name, key, Option.none(), Vector.empty());
    }

    /** The same with a version. */
    public EntityType<K, E> version(ToLongFunction<E> version, BiFunction<E, Long, E> withVersion) {
        return new EntityType<>(name, key, Option.some(new Versioning<>(version, withVersion)), lookups);
    }

    /** The same with a field that rows are found by. */
    public EntityType<K, E> lookup(Field<E, ?> field) {
        return new EntityType<>(name, key, versioning, lookups.append(new Lookup<>(field, false)));
    }

    /** The same with a field whose value at most one row has, and that this row is found by. */
    public EntityType<K, E> unique(Field<E, ?> field) {
        return new EntityType<>(name, key, versioning, lookups.append(new Lookup<>(field, true)));
    }

    /** What failures call it: the simple name of the record. */
    public String name() {
        return name;
    }

    /** The field that is the key. */
    public OrderedField<E, K> key() {
        return key;
    }

    /** The key of {@code entity}. */
    public K keyOf(E entity) {
        return Objects.requireNonNull(key.valueIn(entity), () -> name + " has no " + key.name());
    }

    /** How the version is read and set, if it has one. */
    public Option<Versioning<E>> versioning() {
        return versioning;
    }

    /** The fields that rows are found by, in the order in which they were given. */
    public Seq<Lookup<E>> lookups() {
        return lookups;
    }

    @Override
    public String toString() {
        return name;
    }
}
