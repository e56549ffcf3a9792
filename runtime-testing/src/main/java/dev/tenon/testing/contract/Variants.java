package dev.tenon.testing.contract;

import dev.tenon.effect.FailureException;
import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestClock;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Predicate;

/** Rows like the seeds that keep the rules of their entity. Immutable. */
record Variants<K, E>(EntityType<K, E> type, Vector<E> seeds, Correlation caller) {

    /** {@code row} with a value in a field that is stored as another one, if one is known that may stand there. */
    Option<E> other(E row, Field<E, ?> field) {
        Object stored = field.valueIn(stored(row));
        return changed(
                row,
                Pool.of(field, seeds, refers(field)),
                changed -> !Objects.deepEquals(field.valueIn(stored(changed)), stored));
    }

    /** {@code row} with a value in a field that no seed has, also where it refers to something. */
    Option<E> stranger(E row, Field<E, ?> field) {
        return changed(
                row,
                Pool.of(field, seeds, false),
                changed -> seeds.forAll(seed -> !Objects.deepEquals(field.valueIn(changed), field.valueIn(seed))));
    }

    /** A row that may stand beside {@code row}: it has another key and none of its unique values. */
    Option<E> beside(E row) {
        Option<E> beside = withOtherKey(row);
        for (EntityType.Lookup<E> unique : type.lookups().filter(EntityType.Lookup::unique)) {
            beside = beside.flatMap(made -> firstOther(made, unique.fields()));
        }
        return beside;
    }

    /** {@code row} with another key, if a part of it can be changed. */
    Option<E> withOtherKey(E row) {
        return firstOther(row, type.key().fields());
    }

    private Option<E> firstOther(E row, Seq<? extends Field<E, ?>> fields) {
        return Vector.<Field<E, ?>>ofAll(fields)
                .flatMap(field -> other(row, field))
                .headOption();
    }

    private <T> Option<E> changed(E row, Pool<E, T> pool, Predicate<E> isWanted) {
        return pool.values()
                .flatMap(value -> with(row, new Assignment<>(pool.field(), value)))
                .filter(isWanted)
                .headOption();
    }

    /** Nothing if the record or the entity refuses the value. */
    private Option<E> with(E row, Assignment<E, ?> assignment) {
        try {
            E changed = type.with(row, Vector.of(assignment));
            stored(changed);
            return Option.some(changed);
        } catch (FailureException | IllegalArgumentException refused) {
            return Option.none();
        }
    }

    private E stored(E row) {
        return type.prepared(row, () -> TestClock.START, caller);
    }

    private boolean refers(Field<E, ?> field) {
        return type.references().exists(reference -> reference.field() == field);
    }
}
