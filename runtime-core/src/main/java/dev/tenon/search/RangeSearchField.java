package dev.tenon.search;

import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A component that has an order and is found by ranges: a number, a date, a time. A {@code BigDecimal} is searched by as the
 * {@code double} next to it, a time by its microseconds.
 *
 * @param <E> the entity
 * @param <T> the values
 */
public sealed class RangeSearchField<E, T> extends ExactSearchField<E, T> permits SortableRangeField {

    RangeSearchField(String name, FieldType<T> type, Function<? super E, ? extends Seq<T>> read, boolean faceted) {
        super(name, type, read, faceted);
        RangeNumbers.require(name, type);
    }

    /** A component with one value. */
    public static <E, T> RangeSearchField<E, T> of(
            String name, FieldType<T> type, Function<? super E, ? extends T> read) {
        return new RangeSearchField<>(name, type, one(read), false);
    }

    /** A component with any number of values: an option, a list, a set. */
    public static <E, T> RangeSearchField<E, T> ofAll(
            String name, FieldType<T> type, Function<? super E, ? extends Iterable<T>> read) {
        return new RangeSearchField<>(name, type, several(read), false);
    }

    /** The same, whose values can be counted. */
    public RangeSearchField<E, T> faceted() {
        return new RangeSearchField<>(name(), type(), read(), true);
    }

    /** The same, to be sorted by: by its first value. */
    public final SortableRangeField<E, T> sortable() {
        return new SortableRangeField<>(name(), type(), read(), isFaceted());
    }

    @Override
    public final SearchQuery<E> is(T value) {
        return between(value, value);
    }

    /** Has a value that is {@code low} or {@code high} or between them. */
    public final SearchQuery<E> between(T low, T high) {
        return new SearchQuery.Range<>(this, numberOf(low), numberOf(high));
    }

    /** The same, where an end that is not given is open; without both, everything is found. */
    public final SearchQuery<E> between(Option<? extends T> low, Option<? extends T> high) {
        if (low.isEmpty() && high.isEmpty()) {
            return SearchQuery.all();
        }
        return new SearchQuery.Range<>(
                this,
                low.map(this::numberOf).getOrElse(Long.MIN_VALUE),
                high.map(this::numberOf).getOrElse(Long.MAX_VALUE));
    }

    /** Has a value of {@code low} or more. */
    public final SearchQuery<E> atLeast(T low) {
        return new SearchQuery.Range<>(this, numberOf(low), Long.MAX_VALUE);
    }

    /** Has a value of {@code high} or less. */
    public final SearchQuery<E> atMost(T high) {
        return new SearchQuery.Range<>(this, Long.MIN_VALUE, numberOf(high));
    }

    /** A range of values to be counted: from {@code low} to {@code high}, both included. */
    public final FacetRange range(String label, T low, T high) {
        return new FacetRange(label, numberOf(low), numberOf(high));
    }

    /** Counts what is in each of these ranges. */
    public final FacetRequest<E> ranges(FacetRange... ranges) {
        return new FacetRequest.Ranges<>(this, Vector.of(ranges));
    }

    /** Counts what is in each step of whole numbers that has any, such as each decade of years: {@code every(10)}. */
    public final FacetRequest<E> every(long step) {
        return new FacetRequest.Every<>(this, step);
    }

    /** The number by which {@code value} is searched: in the same order as the values. */
    public final long numberOf(T value) {
        return RangeNumbers.of(type(), type().normal(value));
    }

    /** The numbers of the values in {@code entity}. */
    public final Seq<Long> numbersIn(E entity) {
        return valuesIn(entity).map(this::numberOf);
    }

    /** The text of the value that {@code number} stands for. */
    public final String text(long number) {
        return RangeNumbers.text(type(), number);
    }

    /** The value that a user has written, if it is one. */
    final Option<Long> parse(String text) {
        try {
            return Option.some(numberOf(type().decode(text)));
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return Option.none();
        }
    }

    @Override
    final String definition() {
        return definition("range");
    }
}
