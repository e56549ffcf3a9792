package dev.tenon.store;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.stream.Source;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A {@link Selection} whose answers are effects. Immutable: {@link #where} and {@link #orderBy} return another one.
 *
 * <pre>{@code
 * Books.query().where(BookFields.title.startsWith("A")).orderBy(BookFields.title.asc()).page(1, 20)
 * }</pre>
 *
 * @param <R> the capability that reads the store
 * @param <T> the capability that writes it
 * @param <E> the entity
 */
public final class StoreQuery<R, T, E> {

    private final Stores<R, T, E> stores;
    private final Selection<E> selection;

    private StoreQuery(Stores<R, T, E> stores, Selection<E> selection) {
        this.stores = stores;
        this.selection = selection;
    }

    /** Where the store is in an environment. */
    private record Stores<R, T, E>(
            String name,
            BiFunction<? super R, Correlation, ? extends ReadStore<?, E>> reads,
            BiFunction<? super T, Correlation, ? extends WriteStore<?, E>> writes) {}

    /**
     * All rows of a store.
     *
     * @param name what trails call the store, such as {@code BookStore}
     * @param reads finds it in an environment that reads
     * @param writes finds it in one that writes
     */
    public static <R, T, E> StoreQuery<R, T, E> of(
            String name,
            Function<? super R, ? extends ReadStore<?, E>> reads,
            Function<? super T, ? extends WriteStore<?, E>> writes) {
        return by(name, (environment, by) -> reads.apply(environment), (environment, by) -> writes.apply(environment));
    }

    /** All rows of a store that are there for the correlation of the run, see {@link CallerStore}. */
    public static <R, T, E> StoreQuery<R, T, E> by(
            String name,
            BiFunction<? super R, Correlation, ? extends ReadStore<?, E>> reads,
            BiFunction<? super T, Correlation, ? extends WriteStore<?, E>> writes) {
        return new StoreQuery<>(new Stores<>(name, reads, writes), Selection.all());
    }

    /** Those of these rows that match {@code filter} too. */
    public StoreQuery<R, T, E> where(Filter<E> filter) {
        return new StoreQuery<>(stores, selection.where(filter));
    }

    /** As {@link #where(Filter)}; all of these rows when {@code filter} is none, which is a criterion nobody asked for. */
    public StoreQuery<R, T, E> where(Option<Filter<E>> filter) {
        return filter.map(this::where).getOrElse(this);
    }

    /** These rows sorted by {@code order}, after the criteria that they have already. */
    @SafeVarargs
    public final StoreQuery<R, T, E> orderBy(Order<E>... order) {
        Selection<E> sorted = selection;
        for (Order<E> criterion : order) {
            sorted = sorted.orderBy(criterion);
        }
        return new StoreQuery<>(stores, sorted);
    }

    /** These rows and those that were deleted and kept, see {@link SoftDelete}. */
    public StoreQuery<R, T, E> withDeleted() {
        return new StoreQuery<>(stores, selection.includingDeleted());
    }

    /** {@link ReadStore#page}. */
    public <R2 extends R> Eff<R2, Page<E>> page(int number, int size) {
        return read("page", rows -> rows.page(selection, number, size), number, size);
    }

    /** {@link ReadStore#slice}. */
    public <R2 extends R> Eff<R2, Slice<E>> cursor(Option<Cursor> after, int size) {
        return read("cursor", rows -> rows.slice(selection, after, size), after, size);
    }

    /** {@link ReadStore#list}. */
    public <R2 extends R> Eff<R2, Seq<E>> list() {
        return read("list", rows -> rows.list(selection));
    }

    /** {@link ReadStore#first}. */
    public <R2 extends R> Eff<R2, Option<E>> first() {
        return read("first", rows -> rows.first(selection));
    }

    /** {@link ReadStore#count(Selection)}. */
    public <R2 extends R> Eff<R2, Long> count() {
        return read("count", rows -> rows.count(selection));
    }

    /** {@link ReadStore#exists(Selection)}. */
    public <R2 extends R> Eff<R2, Boolean> exists() {
        return read("exists", rows -> rows.exists(selection));
    }

    /** {@link ReadStore#stream}: opened in each run, and closed however the run ends. */
    public <R2 extends R> Source<R2, E> stream() {
        return Source.resource(
                this.<R2, Stream<E>>read("stream", rows -> rows.stream(selection)),
                rows -> Eff.of(() -> {
                    rows.close();
                    return Unit.UNIT;
                }),
                rows -> Source.fromStream(() -> rows));
    }

    /** {@link WriteStore#deleteWhere}. */
    public <T2 extends T> Eff<T2, Long> delete() {
        return write("delete", rows -> rows.deleteWhere(selection));
    }

    /** {@link WriteStore#updateWhere}. */
    @SafeVarargs
    public final <T2 extends T> Eff<T2, Long> update(Assignment<E, ?>... assignments) {
        Seq<Assignment<E, ?>> made = Vector.empty();
        for (Assignment<E, ?> assignment : assignments) {
            made = made.append(assignment);
        }
        Seq<Assignment<E, ?>> all = made;
        return write("update", rows -> rows.updateWhere(selection, all), all);
    }

    private <R2 extends R, A> Eff<R2, A> read(
            String operation, Function<ReadStore<?, E>, A> call, Object... arguments) {
        return Eff.callerEffect(
                stores.name + "." + operation,
                (environment, by) -> call.apply(stores.reads.apply(environment, by)),
                with(arguments));
    }

    private <T2 extends T, A> Eff<T2, A> write(
            String operation, Function<WriteStore<?, E>, A> call, Object... arguments) {
        return Eff.callerEffect(
                stores.name + "." + operation,
                (environment, by) -> call.apply(stores.writes.apply(environment, by)),
                with(arguments));
    }

    /** Of which rows comes first, where not of all. */
    private Object[] with(Object... arguments) {
        return Stream.concat(
                        Stream.of(selection.filter()).filter(filter -> !filter.equals(Filter.all())),
                        Stream.concat(selection.order().toJavaStream(), Stream.of(arguments)))
                .toArray();
    }
}
