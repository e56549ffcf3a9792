package dev.tenon.testing.contract;

import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.OnDelete;
import dev.tenon.store.Reference;
import dev.tenon.testing.TestClock;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row, with the questions that a database asks of it. */
record ModelRow<K, E>(EntityType<K, E> type, E entity) {

    RowKey key() {
        return RowKey.of(type, entity);
    }

    /** Whether it is there for those who do not ask for deleted rows. */
    boolean isVisible() {
        return type.deletedAt().forAll(field -> field.valueIn(entity) == null);
    }

    /** What no other row may have. */
    List<Object> uniqueValues() {
        List<Object> found = new ArrayList<>();
        for (EntityType.Lookup<E> lookup : type.lookups()) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Field<E, ?> field : lookup.fields()) {
                values.add(field.valueIn(entity));
            }
            if (lookup.unique() && isVisible() && !values.contains(null)) {
                found.add(List.of(type.name(), lookup.fields(), values));
            }
        }
        return found;
    }

    /** What it refers to, and how. */
    Map<RowKey, OnDelete> references() {
        Map<RowKey, OnDelete> found = new HashMap<>();
        for (Reference<E, ?> reference : type.references()) {
            Object value = reference.field().valueIn(entity);
            if (value != null) {
                found.put(new RowKey(reference.target().get(), value), reference.onDelete());
            }
        }
        return found;
    }

    long version() {
        return type.versionOf(entity);
    }

    ModelRow<K, E> withVersion(long version) {
        return new ModelRow<>(type, type.withVersion(entity, version));
    }

    /** The same without references to {@code target}. */
    ModelRow<K, E> clearedOf(RowKey target) {
        E cleared = entity;
        for (Reference<E, ?> reference : type.references()) {
            if (Objects.equals(reference.field().valueIn(entity), target.key())) {
                cleared = type.assigned(cleared, Vector.of(reference.field().clear()), TestClock.START);
            }
        }
        return new ModelRow<>(type, cleared);
    }

    ModelRow<K, E> deleted() {
        return new ModelRow<>(type, type.deleted(entity, TestClock.START));
    }
}
