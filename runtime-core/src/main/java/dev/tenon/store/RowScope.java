package dev.tenon.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an entity are there for somebody: those of the own tenant, if they have one, that were not deleted, if they are kept
 * then. Immutable.
 *
 * @param tenant whose row it is; {@code null} when rows belong to all
 * @param deletedAt when it was deleted; {@code null} when deleted rows are not kept
 */
record RowScope<E>(@Nullable Field<E, ?> tenant, @Nullable OrderedField<E, Instant> deletedAt) {

    /** Whether there are rows that somebody does not see. */
    boolean isNarrow() {
        return tenant != null || deletedAt != null;
    }

    /**
     * The same rows, of the tenant alone if there is one.
     *
     * @throws FailureException with {@code Forbidden} when rows have a tenant and {@code by} has none
     */
    Match<E> narrowed(Match<E> match, Correlation by) {
        return tenant == null ? match : own(tenant, match, by);
    }

    /**
     * All rows that are there.
     *
     * @throws FailureException with {@code Forbidden} when rows have a tenant and {@code by} has none
     */
    Filter<E> rows(boolean withDeleted, Correlation by) {
        Filter<E> all = Filter.all();
        Filter<E> own = tenant == null ? all : own(tenant, by);
        return deletedAt == null || withDeleted ? own : own.and(deletedAt.isEmpty());
    }

    /**
     * {@code changes} that also make a row one of those that are there.
     *
     * @throws FailureException with {@code Forbidden} when rows have a tenant and {@code by} has none
     */
    Changes<E> entered(Changes<E> changes, Correlation by) {
        Changes<E> living = deletedAt == null ? changes : changes.and(deletedAt, null);
        return tenant == null ? living : living.and(tenant, tenantOf(tenant, by));
    }

    /**
     * The tenant of {@code by} as it is stored; none when rows belong to all.
     *
     * @throws FailureException with {@code Forbidden} when rows have a tenant and {@code by} has none
     */
    Option<Object> tenantIn(Correlation by) {
        return Option.<Field<E, ?>>of(tenant).map(field -> stored(field, by));
    }

    /** Whose row it is, as it is stored; {@code null} when it belongs to all. */
    @Nullable
    Object tenantOf(E entity) {
        return tenant == null ? null : stored(tenant, entity);
    }

    private static <T> Object stored(Field<?, T> field, Correlation by) {
        return field.type().stored(tenantOf(field, by));
    }

    private static <E, T> @Nullable Object stored(Field<E, T> field, E entity) {
        @Nullable T value = field.valueIn(entity);
        return value == null ? null : field.type().stored(value);
    }

    private static <E, T> Match<E> own(Field<E, T> field, Match<E> match, Correlation by) {
        return match.after(field, tenantOf(field, by));
    }

    private static <E, T> Filter<E> own(Field<E, T> field, Correlation by) {
        return field.eq(tenantOf(field, by));
    }

    private static <T> T tenantOf(Field<?, T> field, Correlation by) {
        return by.tenant()
                .map(field.type()::decode)
                .getOrElseThrow(() -> new FailureException(
                        new Failure.Forbidden("this needs a tenant: run it for a correlation that has one")));
    }
}
