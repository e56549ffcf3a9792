package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A part of a selection that starts after a cursor.
 *
 * @param items at most as many as were asked for
 * @param next where to go on; empty when there were no more rows
 */
public record Slice<E>(Seq<E> items, Option<Cursor> next) {

    /** The same slice of what {@code f} makes of the items. */
    public <B> Slice<B> map(Function<? super E, ? extends B> f) {
        return new Slice<>(items.map(f), next);
    }
}
