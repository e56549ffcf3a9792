package dev.tenon.testing.contract;

import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.Filter;
import dev.tenon.store.Order;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows and selections of an entity, made of {@link Pool}s. Immutable. */
final class Entities<K, E> {

    private final EntityType<K, E> type;
    private final Vector<E> seeds;
    private final Vector<Pool<E, ?>> pools;

    private Entities(EntityType<K, E> type, Vector<E> seeds, Vector<Pool<E, ?>> pools) {
        this.type = type;
        this.seeds = seeds;
        this.pools = pools.filter(pool -> pool.values().nonEmpty());
    }

    /** With values on which stores like to differ; but fields that refer to something have those of the seeds. */
    static <K, E> Entities<K, E> of(EntityType<K, E> type, Vector<E> seeds) {
        return new Entities<>(
                type, seeds, Vector.ofAll(type.fields()).map(field -> Pool.of(field, seeds, refers(type, field))));
    }

    /** With no other values than those of the pools. */
    static <K, E> Entities<K, E> of(EntityType<K, E> type, Vector<E> seeds, Vector<Pool<E, ?>> pools) {
        return new Entities<>(type, seeds, pools);
    }

    EntityType<K, E> type() {
        return type;
    }

    /** Copies of the seeds with other values. */
    Arbitrary<E> any() {
        Arbitrary<E> all = Arbitraries.of(seeds.asJava());
        for (Pool<E, ?> pool : pools) {
            // Often the seed's own value, so that rules are kept more often than not.
            Arbitrary<Option<Assignment<E, ?>>> change =
                    pool.assignments().optional(0.4).map(Option::ofOptional);
            all = Combinators.combine(all, change)
                    .as((entity, made) ->
                            made.map(it -> type.with(entity, Vector.of(it))).getOrElse(entity));
        }
        return all;
    }

    Arbitrary<Selection<E>> selections() {
        Arbitrary<List<Order<E>>> orders = orders();
        return Combinators.combine(filters(2), orders, Arbitraries.of(false, false, true))
                .as((filter, order, withDeleted) -> new Selection<>(filter, Vector.ofAll(order), withDeleted));
    }

    /** Assignments to fields that may be assigned for many rows. */
    Arbitrary<Seq<Assignment<E, ?>>> assignments() {
        Vector<Arbitrary<Assignment<E, ?>>> assignable =
                pools.filter(pool -> isAssignable(pool.field())).map(Pool::settings);
        return assignable.isEmpty()
                ? Arbitraries.just(Vector.empty())
                : Arbitraries.oneOf(assignable.asJava()).list().ofMaxSize(2).map(Vector::ofAll);
    }

    private Arbitrary<Filter<E>> filters(int depth) {
        Arbitrary<Filter<E>> leaf = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Filter.all())),
                Tuple.of(6, Arbitraries.oneOf(pools.map(Pool::filters).asJava())));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Filter<E>> inner = filters(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.map(Filter::not),
                Combinators.combine(inner, inner).as(Filter::and),
                Combinators.combine(inner, inner).as(Filter::or));
    }

    private Arbitrary<List<Order<E>>> orders() {
        Vector<Order<E>> all = pools.flatMap(pool -> pool.field() instanceof OrderedField<E, ?> ordered
                ? Vector.of(ordered.asc(), ordered.desc())
                : Vector.empty());
        return Arbitraries.of(all.asJava()).list().ofMaxSize(2);
    }

    private static <E> boolean refers(EntityType<?, E> type, Field<E, ?> field) {
        return type.references().exists(reference -> reference.field() == field);
    }

    /** The fields that may be assigned: neither the key nor what a store fills. */
    Seq<Field<E, ?>> assignable() {
        return type.fields().filter(this::isAssignable);
    }

    private boolean isAssignable(Field<E, ?> field) {
        try {
            type.requireAssignable(Vector.of(new Assignment<>(field, null)));
            return true;
        } catch (IllegalArgumentException filled) {
            return false;
        }
    }
}
