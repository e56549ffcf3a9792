package dev.tenon.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an adapter must know of an entity, and what all adapters do alike before they write one. Compared by identity:
 * generated code has one constant for each entity, {@code BookFields.ENTITY}. Immutable.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public final class EntityType<K, E> {

    private final String name;
    private final KeyType<E, K> key;
    private final Seq<Field<E, ?>> fields;
    private final BiFunction<? super E, ? super Changes<E>, ? extends E> copy;
    private final @Nullable OrderedField<E, Long> version;
    private final @Nullable OrderedField<E, Instant> createdAt;
    private final @Nullable OrderedField<E, Instant> updatedAt;
    private final @Nullable Field<E, ?> createdBy;
    private final Seq<Field<E, ?>> creation;
    private final RowScope<E> scope;
    private final Seq<Lookup<E>> lookups;
    private final Seq<Reference<E, ?>> references;
    private final BiFunction<? super E, Supplier<Instant>, ? extends Seq<FieldError>> rules;
    private final boolean normalizes;

    /** Whether there is something inside its components that stores change or refuse. */
    private final boolean hasParts;

    private final Flaws<E> flaws;
    private final boolean copied;

    private EntityType(Builder<K, E> from) {
        this.name = from.name;
        this.key = from.key;
        this.fields = from.fields;
        this.copy = from.copy;
        this.version = from.version;
        this.createdAt = from.createdAt;
        this.updatedAt = from.updatedAt;
        this.createdBy = from.createdBy;
        this.creation = Option.<Field<E, ?>>of(createdAt).toVector().appendAll(Option.of(createdBy));
        this.scope = new RowScope<>(from.tenant, from.deletedAt);
        this.lookups = from.lookups;
        this.references = from.references;
        this.rules = from.rules;
        this.hasParts = from.hasParts;
        this.flaws = new Flaws<>(fields, key, tenant(), lookups, references);
        this.normalizes = fields.exists(field -> field.type().normalizes());
        this.copied = fields.exists(field -> field.type().column() == FieldType.Column.BYTES);
    }

    /**
     * Fields by which rows are found without a scan.
     *
     * @param fields one or more
     * @param unique whether no two rows may have the same values; rows in which one is empty have none
     */
    public record Lookup<E>(Seq<Field<E, ?>> fields, boolean unique) {}

    /**
     * Starts an entity.
     *
     * @param name what failures call it: the simple name of the record
     * @param key what identifies its rows
     * @param copy makes a copy, asking {@link Changes} for each component that is a field
     */
    public static <K, E> Builder<K, E> of(
            String name, KeyType<E, K> key, BiFunction<? super E, ? super Changes<E>, ? extends E> copy) {
        return new Builder<>(name, key, copy);
    }

    /** What failures call it: the simple name of the record. */
    public String name() {
        return name;
    }

    /** What identifies its rows. */
    public KeyType<E, K> key() {
        return key;
    }

    /** Its fields, in the order of the record. Components that are records or collections are none. */
    public Seq<Field<E, ?>> fields() {
        return fields;
    }

    /** The version, if it has one. */
    public Option<OrderedField<E, Long>> version() {
        return Option.of(version);
    }

    /** Whether it has a version. */
    public boolean isVersioned() {
        return version != null;
    }

    /** Whose row it is, if that matters. */
    public Option<Field<E, ?>> tenant() {
        return Option.of(scope.tenant());
    }

    /** When it was deleted, if it is kept then. */
    public Option<OrderedField<E, Instant>> deletedAt() {
        return Option.of(scope.deletedAt());
    }

    /** Those fields that keep what the insert gave them: when, and by whom. */
    public Seq<Field<E, ?>> creation() {
        return creation;
    }

    /** When it was last written, if it knows. */
    public Option<OrderedField<E, Instant>> updatedAt() {
        return Option.of(updatedAt);
    }

    /** What rows are found by, in the order in which it was given. */
    public Seq<Lookup<E>> lookups() {
        return lookups;
    }

    /** What it refers to. */
    public Seq<Reference<E, ?>> references() {
        return references;
    }

    /** The version of {@code entity}; 0 when it has none. */
    public long versionOf(E entity) {
        return version == null ? 0 : require(version, entity);
    }

    /** The same entity with another version; itself when it has none. */
    public E withVersion(E entity, long number) {
        return version == null ? entity : copy.apply(entity, Changes.of(version, number));
    }

    /**
     * The entity as it is stored if it is new, but for its version: its rules are checked, values are as the store keeps them
     * ({@link FieldType#normal}), and what the store fills is filled.
     *
     * @param now the time of the platform
     * @param by for whom
     * @throws FailureException with {@code Invalid} and everything that is wrong with the entity; {@code Unauthorized} when a
     *     user is needed and {@code Forbidden} when a tenant is, and there is none
     */
    public E prepared(E given, Supplier<Instant> now, Correlation by) {
        E entity = checked(given, flaws.in(given, rules.apply(given, now)));
        if (!normalizes && !hasCaller()) {
            return entity;
        }
        Changes<E> changes = Changes.normal();
        if (createdAt != null || updatedAt != null) {
            Instant time = FieldType.INSTANT.normal(now.get());
            changes = createdAt == null ? changes : changes.and(createdAt, time);
            changes = updatedAt == null ? changes : changes.and(updatedAt, time);
        }
        changes = createdBy == null ? changes : changes.and(createdBy, userOf(createdBy, by));
        return copy.apply(entity, scope.entered(changes, by));
    }

    /** A copy whose mutable values are its own, such as bytes; itself when it has none. */
    public E copied(E entity) {
        return copied ? copy.apply(entity, Changes.normal()) : entity;
    }

    /** Whether {@link #copied} ever makes a copy. */
    public boolean isCopied() {
        return copied;
    }

    /** {@code entity} with what only the insert of {@code stored} has filled. */
    public E withCreationOf(E entity, E stored) {
        if (creation.isEmpty()) {
            return entity;
        }
        Changes<E> changes = Changes.of(creation.head(), creation.head().valueIn(stored));
        for (Field<E, ?> field : creation.tail()) {
            changes = changes.and(field, field.valueIn(stored));
        }
        return copy.apply(entity, changes);
    }

    /** {@code entity} with nothing in {@code field} any more, written then; but for its version. */
    public E cleared(E entity, Field<E, ?> field, Instant time) {
        return copy.apply(entity, written(Changes.of(field, null), time));
    }

    /** {@code entity} as a row that was deleted then; but for its version. */
    public E deleted(E entity, Instant time) {
        OrderedField<E, Instant> deletedAt = scope.deletedAt();
        if (deletedAt == null) {
            throw new IllegalStateException(name + " is not kept when it is deleted");
        }
        return copy.apply(entity, written(Changes.of(deletedAt, FieldType.INSTANT.normal(time)), time));
    }

    private Changes<E> written(Changes<E> changes, Instant time) {
        return updatedAt == null ? changes : changes.and(updatedAt, FieldType.INSTANT.normal(time));
    }

    /**
     * {@code entity} after an update of many rows: assigned, its rules checked, and with a new time, but for its version.
     *
     * @throws FailureException with {@code Invalid}
     */
    public E assigned(E entity, Seq<? extends Assignment<E, ?>> assignments, Instant now) {
        Changes<E> changes = Changes.normal();
        for (Assignment<E, ?> assignment : assignments) {
            changes = changes.and(assignment.field(), assignment.value());
        }
        E assigned = copy.apply(entity, written(changes, now));
        requireSound(assigned, now);
        return assigned;
    }

    /**
     * Refuses a row that its rules would not let in.
     *
     * @throws FailureException with {@code Invalid}
     */
    public void requireSound(E entity, Instant now) {
        refuse(flaws.in(entity, rules.apply(entity, () -> now)));
    }

    /** {@code entity} with the values of the assignments exactly as they are: nothing is checked or filled. */
    public E with(E entity, Seq<? extends Assignment<E, ?>> assignments) {
        E changed = entity;
        for (Assignment<E, ?> assignment : assignments) {
            changed = copy.apply(changed, Changes.of(assignment.field(), assignment.value()));
        }
        return changed;
    }

    /**
     * Refuses assignments that no update of many rows may make.
     *
     * @throws IllegalArgumentException when one is to the key, the version, or what the store fills, or two are to one field
     * @throws FailureException with {@code Invalid}, when one is of a value that no store can keep
     */
    public void requireAssignable(Seq<? extends Assignment<E, ?>> assignments) {
        Seq<? extends Field<E, ?>> fields = assignments.map(Assignment::field);
        for (Field<E, ?> field : fields) {
            boolean filled = field == version
                    || field == updatedAt
                    || field == scope.tenant()
                    || creation().contains(field);
            if (filled || key.fields().exists(part -> part == field)) {
                throw new IllegalArgumentException(field + " of " + name + " cannot be set for many rows: it is the"
                        + " key, or the store fills it");
            }
            if (fields.count(other -> other == field) > 1) {
                throw new IllegalArgumentException(field + " of " + name + " is set twice");
            }
        }
        Seq<FieldError> errors = Vector.empty();
        for (Assignment<E, ?> assignment : assignments) {
            FieldError flaw = flaws.in(assignment);
            errors = flaw == null ? errors : errors.append(flaw);
        }
        refuse(errors);
    }

    /**
     * The same rows, of the tenant alone if the entity has one.
     *
     * @throws FailureException with {@code Forbidden} when the entity has a tenant and {@code by} has none
     */
    public Match<E> scope(Match<E> match, Correlation by) {
        return scope.narrowed(match, by);
    }

    /**
     * Which rows are there at all for somebody.
     *
     * @throws FailureException with {@code Forbidden} when the entity has a tenant and {@code by} has none
     */
    public Filter<E> scope(boolean withDeleted, Correlation by) {
        return scope.rows(withDeleted, by);
    }

    /** Whether {@link #scope} is ever anything but all rows. */
    public boolean isScoped() {
        return scope.isNarrow();
    }

    /** Whether it matters for whom the store is used. */
    public boolean hasCaller() {
        return scope.tenant() != null || createdBy != null;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * For adapters: the tenant of {@code by} as it is stored; none when rows belong to all.
     *
     * @throws FailureException with {@code Forbidden} when the entity has a tenant and {@code by} has none
     */
    public Option<Object> tenantIn(Correlation by) {
        return scope.tenantIn(by);
    }

    /** For adapters: whose row it is, as it is stored; {@code null} when it belongs to all. */
    public @Nullable Object tenantOf(E entity) {
        return scope.tenantOf(entity);
    }

    private static <T> @Nullable T userOf(Field<?, T> field, Correlation by) {
        Option<T> user = by.user().map(field.type()::decode);
        if (user.isEmpty() && !field.isOptional()) {
            throw new FailureException(
                    new Failure.Unauthorized("this needs a user: run it for a correlation that has one"));
        }
        return user.getOrNull();
    }

    /** {@code entity} with what is inside its components as it is kept, unless there are errors. */
    private E checked(E entity, Seq<FieldError> errors) {
        if (!hasParts) {
            refuse(errors);
            return entity;
        }
        Parts parts = new Parts();
        E kept = copy.apply(entity, Changes.inside(parts));
        refuse(errors.appendAll(parts.flaws()));
        return kept;
    }

    private static void refuse(Seq<FieldError> errors) {
        if (errors.nonEmpty()) {
            throw new FailureException(new Failure.Invalid(errors));
        }
    }

    private static <E> long require(OrderedField<E, Long> version, E entity) {
        Long number = version.valueIn(entity);
        return number == null ? 0 : number;
    }

    /** Says what an entity is. For use by one thread. */
    public static final class Builder<K, E> {

        private final String name;
        private final KeyType<E, K> key;
        private final BiFunction<? super E, ? super Changes<E>, ? extends E> copy;
        private Seq<Field<E, ?>> fields = Vector.empty();
        private @Nullable OrderedField<E, Long> version;
        private @Nullable OrderedField<E, Instant> createdAt;
        private @Nullable OrderedField<E, Instant> updatedAt;
        private @Nullable Field<E, ?> createdBy;
        private @Nullable OrderedField<E, Instant> deletedAt;
        private @Nullable Field<E, ?> tenant;
        private Seq<Lookup<E>> lookups = Vector.empty();
        private Seq<Reference<E, ?>> references = Vector.empty();
        private BiFunction<? super E, Supplier<Instant>, ? extends Seq<FieldError>> rules =
                (entity, now) -> Vector.empty();
        private boolean hasParts;

        private Builder(String name, KeyType<E, K> key, BiFunction<? super E, ? super Changes<E>, ? extends E> copy) {
            this.name = name;
            this.key = key;
            this.copy = copy;
        }

        /** All fields, in the order of the record. */
        @SafeVarargs
        public final Builder<K, E> fields(Field<E, ?>... all) {
            for (Field<E, ?> field : all) {
                fields = fields.append(field);
            }
            return this;
        }

        /** Counts the changes of a row. */
        public Builder<K, E> version(OrderedField<E, Long> field) {
            version = field;
            return this;
        }

        /** Is filled when a row is inserted. */
        public Builder<K, E> createdAt(OrderedField<E, Instant> field) {
            createdAt = field;
            return this;
        }

        /** Is filled when a row is written. */
        public Builder<K, E> updatedAt(OrderedField<E, Instant> field) {
            updatedAt = field;
            return this;
        }

        /** Is filled with the user when a row is inserted. */
        public Builder<K, E> createdBy(Field<E, ?> field) {
            createdBy = field;
            return this;
        }

        /** Is filled when a row is deleted, which is kept. */
        public Builder<K, E> softDelete(OrderedField<E, Instant> field) {
            deletedAt = field;
            return this;
        }

        /** Says whose row it is. */
        public Builder<K, E> tenant(Field<E, ?> field) {
            tenant = field;
            return this;
        }

        /** Rows are found by these. */
        @SafeVarargs
        public final Builder<K, E> lookup(Field<E, ?>... together) {
            Seq<Field<E, ?>> found = Vector.empty();
            for (Field<E, ?> field : together) {
                found = found.append(field);
            }
            lookups = lookups.append(new Lookup<>(found, false));
            return this;
        }

        /** At most one row has these values, and is found by them. */
        @SafeVarargs
        public final Builder<K, E> unique(Field<E, ?>... together) {
            Seq<Field<E, ?>> found = Vector.empty();
            for (Field<E, ?> field : together) {
                found = found.append(field);
            }
            lookups = lookups.append(new Lookup<>(found, true));
            return this;
        }

        /** The field holds the key of another entity. */
        public <T> Builder<K, E> reference(
                Field<E, T> field, Supplier<? extends EntityType<T, ?>> target, OnDelete onDelete) {
            references = references.append(new Reference<>(field, target, onDelete));
            return this;
        }

        /** What is wrong with an entity; asked before each write. */
        public Builder<K, E> rules(Function<? super E, ? extends Seq<FieldError>> check) {
            rules = (entity, now) -> check.apply(entity);
            return this;
        }

        /** What is wrong with an entity at a time; asked before each write, with that of the platform. */
        public Builder<K, E> rules(BiFunction<? super E, Instant, ? extends Seq<FieldError>> check) {
            rules = (entity, now) -> check.apply(entity, now.get());
            return this;
        }

        /** There is something inside its components that stores change or refuse: see {@link Changes#kept}. */
        public Builder<K, E> parts() {
            hasParts = true;
            return this;
        }

        /** The entity. */
        public EntityType<K, E> build() {
            return new EntityType<>(this);
        }
    }
}
