package dev.tenon.postgres.store;

import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.FailureException;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.Selection;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/**
 * Why several rows were not written together: what refuses the first of them that is refused after those before it were written, and only
 * then what they refer to, because that may be one of them. Asks, and writes nothing. For one use.
 */
final class BatchRefusals<K, E> {

    private final PostgresStore<K, E> store;
    private final EntityType<K, E> type;
    private final boolean inserts;
    private final Map<K, E> earlier = new HashMap<>();

    /** Of rows of {@code store} that are all new, or that may be stored. */
    BatchRefusals(PostgresStore<K, E> store, boolean inserts) {
        this.store = store;
        this.type = store.table().type();
        this.inserts = inserts;
    }

    /** Why, if it can be said. */
    Option<FailureException> of(Seq<E> entities) {
        for (E entity : entities) {
            Option<FailureException> refusal = ofKey(entity).orElse(() -> ofValues(entity));
            if (refusal.isDefined()) {
                return refusal;
            }
            earlier.put(key(entity), entity);
        }
        return entities.toStream()
                .flatMap(entity -> store.asked(
                        (refusals, connection) -> refusals.brokenReference(connection, entity, earlier.keySet())))
                .headOption();
    }

    private Option<FailureException> ofKey(E entity) {
        K id = type.key().of(entity);
        Option<E> stored = inserts ? Option.none() : store.findById(id);
        long expected = type.versionOf(entity);
        long actual = stored.map(type::versionOf).getOrElse(0L);
        if (!inserts && expected != actual) {
            return Option.some(store.refusals().staleVersion(id, expected, actual));
        }
        boolean isTaken = stored.isEmpty()
                && (earlier.containsKey(key(entity))
                        || store.<Boolean>asked((refusals, connection) -> refusals.isTaken(connection, entity)));
        return Option.when(isTaken, () -> store.refusals().refused(id, new Conflict.DuplicateKey()));
    }

    private Option<FailureException> ofValues(E entity) {
        return type.lookups()
                .filter(EntityType.Lookup::unique)
                .filter(lookup -> Refusals.same(lookup, entity)
                        .exists(same -> store.list(Selection.<E>all().where(same))
                                        .exists(other ->
                                                !key(other).equals(key(entity)) && !earlier.containsKey(key(other)))
                                || earlier.values().stream().anyMatch(other -> isSame(lookup, entity, other))))
                .headOption()
                .map(lookup ->
                        store.refusals().refused(type.key().of(entity), Refusals.duplicateValue(lookup, entity)));
    }

    private static <E> boolean isSame(EntityType.Lookup<E> lookup, E entity, E other) {
        return lookup.fields().forAll(field -> isSame(field, entity, other));
    }

    private static <E, T> boolean isSame(Field<E, T> field, E entity, E other) {
        T mine = field.valueIn(entity);
        T its = field.valueIn(other);
        return mine != null
                && its != null
                && field.type().stored(mine).equals(field.type().stored(its));
    }

    private K key(E entity) {
        return type.key().canonical(type.key().of(entity));
    }
}
