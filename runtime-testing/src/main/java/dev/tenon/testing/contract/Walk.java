package dev.tenon.testing.contract;

import dev.tenon.store.Cursor;
import dev.tenon.store.ReadStore;
import dev.tenon.store.Selection;
import dev.tenon.store.Slice;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Reads a selection slice by slice. */
final class Walk {

    private Walk() {}

    /** All rows, met in slices of {@code size}; each cursor passes through its text, as it does in a URL. */
    static <E> Vector<E> of(ReadStore<?, E> store, Selection<E> selection, int size) {
        Vector<E> met = Vector.empty();
        Option<Cursor> next = Option.none();
        do {
            Slice<E> slice = store.slice(selection, next.map(cursor -> parsed(cursor.token())), size);
            if (slice.items().size() > size
                    || slice.next().isDefined() && slice.items().size() < size) {
                throw new AssertionError(
                        "a slice of " + size + " has " + slice.items().size() + " rows and goes on");
            }
            met = met.appendAll(slice.items());
            next = slice.next();
        } while (next.isDefined());
        return met;
    }

    private static Cursor parsed(String token) {
        return Cursor.parse(token).getOrElseThrow(refused -> new AssertionError("not a cursor: " + token));
    }
}
