package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import dev.tenon.store.Field;
import dev.tenon.store.OnDelete;
import dev.tenon.store.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A field of one table that holds the key of a row of another.
 *
 * @param <K> the key of the rows that refer
 * @param <E> the entity that refers
 * @param <T> the key of what it refers to
 */
final class ForeignKey<K, E, T> {

    final Table<K, E> from;
    final Table<T, ?> to;
    final OnDelete onDelete;
    private final Field<E, T> field;
    private final Index<K, E> index;

    /** Whether rows refer to those of their tenant alone; not where the tenant is what is referred to or by. */
    private final boolean isOwn;

    ForeignKey(Table<K, E> from, Reference<E, T> reference, Table<T, ?> to, Index<K, E> index) {
        this.from = from;
        this.to = to;
        this.onDelete = reference.onDelete();
        this.field = reference.field();
        this.index = index;
        this.isOwn = from.type.tenant().exists(tenant -> tenant != field)
                && to.type.tenant().exists(tenant -> !to.type.key().fields().exists(part -> part == tenant));
    }

    /** What {@code entity} refers to; {@code null} when it refers to nothing. */
    @Nullable
    T targetOf(E entity) {
        @Nullable T target = field.valueIn(entity);
        return target == null ? null : to.type.key().canonical(target);
    }

    /** Whose row it must be that {@code entity} refers to; {@code null} when that does not matter. */
    @Nullable
    Object tenantOf(E entity) {
        return isOwn ? from.type.tenantOf(entity) : null;
    }

    /** The rows that may refer to {@code target}: check the version that is seen. */
    @Nullable
    Posting<K, E> rowsTo(T target) {
        return index.find(valueOf(target));
    }

    Index<K, E> index() {
        return index;
    }

    /** What {@link #index} has for those that refer to {@code target}. */
    Object valueOf(T target) {
        return field.type().stored(target);
    }

    /** The entity when it refers to nothing any more. */
    E cleared(E entity) {
        return from.type.cleared(entity, field);
    }

    Failure.Conflict missing(K key, T target) {
        return new Failure.Conflict(
                from.type.name(),
                key.toString(),
                new Failure.Conflict.MissingReference(field.name(), field.type().encode(target)));
    }

    Failure.Conflict stillReferenced(T target) {
        return new Failure.Conflict(
                to.type.name(),
                target.toString(),
                new Failure.Conflict.StillReferenced(from.type.name(), field.name()));
    }

    @Override
    public String toString() {
        return from.type + "." + field;
    }
}
