package dev.tenon.testing.contract;

import dev.tenon.store.EntityType;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.ReferenceDifferential.Entity;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/** Operations on both stores of several entities. For use by one thread. */
final class ReferenceRun<T> {

    private final Vector<Entity<T, ?, ?>> entities;
    private final Sides sides;
    private final Map<EntityType<?, ?>, TwinRun<?, ?>> runs;

    ReferenceRun(Vector<Entity<T, ?, ?>> entities, T twins, Correlation caller, Sides sides) {
        this.entities = entities;
        this.sides = sides;
        this.runs = entities.foldLeft(
                LinkedHashMap.empty(), (all, entity) -> all.put(entity.type(), run(entity, twins, caller, sides)));
    }

    /** Commits all seeds in both. */
    void begin() {
        entities.forEach(this::store);
        sides.trusted().end(Transaction::commit);
        sides.tested().end(Transaction::commit);
    }

    private <K, E> void store(Entity<T, K, E> entity) {
        runOf(entity).store(entity.seeds());
    }

    /** Does it on both, and throws what differs then. */
    <K, E> void make(ReferenceTrial<T, K, E> operation) {
        runOf(operation.entity()).make(operation.trial());
        runs.values().forEach(TwinRun::compare);
    }

    private static <T, K, E> TwinRun<K, E> run(Entity<T, K, E> entity, T twins, Correlation caller, Sides sides) {
        return new TwinRun<>(entity.type(), entity.twins().apply(twins), caller, sides);
    }

    @SuppressWarnings("unchecked") // the run of a type has its types
    private <K, E> TwinRun<K, E> runOf(Entity<T, K, E> entity) {
        return (TwinRun<K, E>) runs.get(entity.type()).get();
    }
}
