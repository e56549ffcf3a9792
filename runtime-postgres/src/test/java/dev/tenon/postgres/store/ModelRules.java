package dev.tenon.postgres.store;

import static dev.tenon.postgres.store.ModelTable.snake;

import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.Reference;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;

/** The conditions on a row {@code v} of a {@link ModelTable}: that what it refers to is there, and what is to be unique free. */
record ModelRules<E>(EntityType<?, E> type, String schema) {

    List<String> all() {
        return type.references()
                .map(this::isThere)
                .appendAll(uniques().map(this::isFree))
                .toJavaList();
    }

    List<String> references() {
        return type.references().map(this::isThere).toJavaList();
    }

    /** All, of what {@code t} does not have already. */
    List<String> ofChanges() {
        return type.references()
                .map(reference -> isKept(Vector.of(reference.field())) + isThere(reference) + ")")
                .appendAll(newUniques())
                .toJavaList();
    }

    /** What is to be unique, where {@code t} does not have it already. */
    List<String> ofBatches() {
        return newUniques().toJavaList();
    }

    private Seq<String> newUniques() {
        return uniques().map(lookup -> isKept(lookup.fields()) + isFree(lookup) + ")");
    }

    private Seq<EntityType.Lookup<E>> uniques() {
        return type.lookups().filter(EntityType.Lookup::unique);
    }

    private static String isKept(Seq<? extends Field<?, ?>> fields) {
        return fields.map(field -> "t.%1$s = v.%1$s".formatted(quoted(field))).mkString("(", " AND ", " OR ");
    }

    private String isThere(Reference<E, ?> reference) {
        String column = "v." + quoted(reference.field());
        EntityType<?, ?> target = reference.target().get();
        String there = "EXISTS (SELECT FROM %s AS r WHERE r.%s = %s)"
                .formatted(name(target), quoted(target.key().fields().head()), column);
        return reference.field().isOptional() ? "(" + column + " IS NULL OR " + there + ")" : there;
    }

    private String isFree(EntityType.Lookup<E> lookup) {
        String same = Vector.<Field<E, ?>>ofAll(type.tenant())
                .appendAll(lookup.fields())
                .map(field -> "o.%1$s = v.%1$s".formatted(quoted(field)))
                .mkString(" AND ");
        String alive = type.deletedAt()
                .map(field -> " AND o." + quoted(field) + " IS NULL")
                .getOrElse("");
        return "NOT EXISTS (SELECT FROM %s AS o WHERE %s%s AND (%s) <> (%s))"
                .formatted(name(type), same, alive, keys("o."), keys("v."));
    }

    private String keys(String before) {
        return type.key().fields().map(field -> before + quoted(field)).mkString(", ");
    }

    private String name(EntityType<?, ?> entity) {
        return PostgresTable.quoted(schema) + "." + PostgresTable.quoted(snake(entity.name()));
    }

    private static String quoted(Field<?, ?> field) {
        return PostgresTable.quoted(snake(field.name()));
    }
}
