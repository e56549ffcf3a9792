package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The statements that write one table in one transaction: each happens as a whole or not at all.
 *
 * @param isVisible which rows are there for the caller
 * @param now the time of the statement
 */
record TableWriter<K, E>(
        MemoryTransaction transaction, Table<K, E> table, Predicate<? super E> isVisible, Supplier<Instant> now) {

    /** A row that was written, and what it was before. */
    private record Written<K, E>(K key, E entity, @Nullable E before) {}

    E insert(E entity) {
        return table.references.isEmpty() ? inserted(entity).entity : checked(() -> inserted(entity));
    }

    E save(E entity) {
        return table.references.isEmpty() ? saved(entity).entity : checked(() -> saved(entity));
    }

    E update(E entity) {
        return table.references.isEmpty() ? updated(entity).entity : checked(() -> updated(entity));
    }

    List<E> insertAll(Seq<E> entities) {
        return all(entities, this::inserted);
    }

    List<E> saveAll(Seq<E> entities) {
        Set<K> keys = new HashSet<>();
        for (E entity : entities) {
            if (!keys.add(keyOf(entity))) {
                throw new IllegalArgumentException(
                        table.type + " " + keyOf(entity) + " is there twice: a batch saves each row once");
            }
        }
        return all(entities, this::saved);
    }

    long deleteAll(List<E> entities) {
        return transaction.atomically(() -> {
            Deletion deletion = new Deletion(transaction, now);
            for (E entity : entities) {
                K key = keyOf(entity);
                E stored = visible(key, table.row(key));
                if (stored == null) {
                    throw notFound(key);
                }
                requireSame(key, type().versionOf(entity), type().versionOf(stored));
                delete(deletion, key, stored);
            }
            deletion.finish();
            return (long) entities.size();
        });
    }

    boolean deleteById(K key) {
        E stored = visible(key, table.row(key));
        if (stored != null) {
            deleteRows(List.of(stored));
        }
        return stored != null;
    }

    /** Deletes rows that are in view. */
    long deleteRows(List<E> rows) {
        return transaction.atomically(() -> {
            Deletion deletion = new Deletion(transaction, now);
            for (E row : rows) {
                delete(deletion, keyOf(row), row);
            }
            deletion.finish();
            return (long) rows.size();
        });
    }

    /** Changes rows that are in view. */
    long updateRows(List<E> rows, Seq<? extends Assignment<E, ?>> assignments) {
        Instant time = now.get();
        all(rows, row -> replaced(keyOf(row), type().assigned(row, assignments, time), row));
        return rows.size();
    }

    private void delete(Deletion deletion, K key, E stored) {
        if (type().deletedAt().isEmpty()) {
            deletion.delete(table, key);
        } else {
            replaced(key, type().deleted(stored, now.get()), stored);
        }
    }

    private Written<K, E> inserted(E entity) {
        K key = keyOf(entity);
        Row<K, E> row = table.row(key);
        if (transaction.isTaken(table, key, row)) {
            throw conflict(key, new Failure.Conflict.DuplicateKey());
        }
        return put(key, row, type().withVersion(entity, 1), null);
    }

    private Written<K, E> updated(E entity) {
        K key = keyOf(entity);
        Row<K, E> row = table.row(key);
        E stored = visible(key, row);
        if (stored == null) {
            throw notFound(key);
        }
        return put(key, row, next(key, entity, stored), stored);
    }

    private Written<K, E> saved(E entity) {
        K key = keyOf(entity);
        Row<K, E> row = table.row(key);
        E stored = transaction.find(table, key, row);
        if (stored != null && !isVisible.test(stored)) {
            requireSame(key, type().versionOf(entity), 0);
            throw conflict(key, new Failure.Conflict.DuplicateKey());
        }
        return put(key, row, next(key, entity, stored), stored);
    }

    /** What {@code stored} becomes when it is overwritten, or the first version when nothing is. */
    private E next(K key, E entity, @Nullable E stored) {
        long version = stored == null ? 0 : type().versionOf(stored);
        requireSame(key, type().versionOf(entity), version);
        return type().withVersion(stored == null ? entity : type().withCreationOf(entity, stored), version + 1);
    }

    private Written<K, E> replaced(K key, E entity, E before) {
        return put(key, table.row(key), type().withVersion(entity, type().versionOf(before) + 1), before);
    }

    private Written<K, E> put(K key, @Nullable Row<K, E> row, E entity, @Nullable E before) {
        transaction.put(table, key, row, entity);
        return new Written<>(key, entity, before);
    }

    private E checked(Supplier<Written<K, E>> write) {
        return transaction.atomically(() -> {
            Written<K, E> written = write.get();
            transaction.requireTargets(table, written.key, written.entity, written.before);
            return written.entity;
        });
    }

    /** References are looked at when all is written, because rows of a batch may refer to each other. */
    private List<E> all(Iterable<E> entities, Function<E, Written<K, E>> write) {
        return transaction.atomically(() -> {
            List<Written<K, E>> written = new ArrayList<>();
            entities.forEach(entity -> written.add(write.apply(entity)));
            List<E> stored = new ArrayList<>(written.size());
            for (Written<K, E> each : written) {
                transaction.requireTargets(table, each.key, each.entity, each.before);
                stored.add(each.entity);
            }
            return stored;
        });
    }

    private @Nullable E visible(K key, @Nullable Row<K, E> row) {
        E stored = transaction.find(table, key, row);
        return stored != null && isVisible.test(stored) ? stored : null;
    }

    private K keyOf(E entity) {
        return type().key().canonical(type().key().of(entity));
    }

    private EntityType<K, E> type() {
        return table.type;
    }

    private void requireSame(K key, long expected, long actual) {
        if (expected != actual) {
            throw conflict(key, new Failure.Conflict.StaleVersion(expected, actual));
        }
    }

    private FailureException notFound(K key) {
        return new FailureException(new Failure.NotFound(table.type.name(), key.toString()));
    }

    private FailureException conflict(K key, Failure.Conflict.Reason reason) {
        return new FailureException(new Failure.Conflict(table.type.name(), key.toString(), reason));
    }
}
