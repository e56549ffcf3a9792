package dev.tenon.store;

import dev.tenon.effect.Eff;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A {@link Selection} whose answers are effects. Immutable: {@link #where} and {@link #orderBy} return another one.
 *
 * <pre>{@code
 * Books.query().where(BookFields.title.startsWith("A")).orderBy(BookFields.title.asc()).page(1, 20)
 * }</pre>
 *
 * @param <R> the capability that has the store
 * @param <E> the entity
 */
public final class StoreQuery<R, E> {

    private final String name;
    private final Function<? super R, ? extends ReadStore<?, E>> store;
    private final Selection<E> selection;

    private StoreQuery(String name, Function<? super R, ? extends ReadStore<?, E>> store, Selection<E> selection) {
        this.name = name;
        this.store = store;
        this.selection = selection;
    }

    /**
     * All rows of a store.
     *
     * @param name what trails call the store, such as {@code BookStore}
     * @param store finds it in the environment
     */
    public static <R, E> StoreQuery<R, E> of(String name, Function<? super R, ? extends ReadStore<?, E>> store) {
        return new StoreQuery<>(name, store, Selection.all());
    }

    /** Those of these rows that match {@code filter} too. */
    public StoreQuery<R, E> where(Filter<E> filter) {
        return new StoreQuery<>(name, store, selection.where(filter));
    }

    /** As {@link #where(Filter)}; all of these rows when {@code filter} is none, which is a criterion nobody asked for. */
    public StoreQuery<R, E> where(Option<Filter<E>> filter) {
        return filter.map(this::where).getOrElse(this);
    }

    /** These rows sorted by {@code order}, after the criteria that they have already. */
    @SafeVarargs
    public final StoreQuery<R, E> orderBy(Order<E>... order) {
        Selection<E> sorted = selection;
        for (Order<E> criterion : order) {
            sorted = sorted.orderBy(criterion);
        }
        return new StoreQuery<>(name, store, sorted);
    }

    /** {@link ReadStore#page}. */
    public <R2 extends R> Eff<R2, Page<E>> page(int number, int size) {
        return effect("page", rows -> rows.page(selection, number, size));
    }

    /** {@link ReadStore#slice}. */
    public <R2 extends R> Eff<R2, Slice<E>> cursor(Option<Cursor> after, int size) {
        return effect("cursor", rows -> rows.slice(selection, after, size));
    }

    /** {@link ReadStore#list}. */
    public <R2 extends R> Eff<R2, Seq<E>> list() {
        return effect("list", rows -> rows.list(selection));
    }

    /** {@link ReadStore#first}. */
    public <R2 extends R> Eff<R2, Option<E>> first() {
        return effect("first", rows -> rows.first(selection));
    }

    /** {@link ReadStore#count(Selection)}. */
    public <R2 extends R> Eff<R2, Long> count() {
        return effect("count", rows -> rows.count(selection));
    }

    /** {@link ReadStore#exists(Selection)}. */
    public <R2 extends R> Eff<R2, Boolean> exists() {
        return effect("exists", rows -> rows.exists(selection));
    }

    private <R2 extends R, A> Eff<R2, A> effect(String operation, Function<ReadStore<?, E>, A> call) {
        return Eff.effect(name + "." + operation, environment -> call.apply(store.apply(environment)));
    }
}
