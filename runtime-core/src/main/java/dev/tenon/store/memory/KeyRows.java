package dev.tenon.store.memory;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows by key. For one thread. */
final class KeyRows<K, E> implements Rows<E> {

    private final Supplier<@Nullable Row<K, E>> walk;
    private final boolean up;
    private final Cut end;
    private final Sight<K, E> sight;

    private KeyRows(Supplier<@Nullable Row<K, E>> walk, boolean up, Cut end, Sight<K, E> sight) {
        this.walk = walk;
        this.up = up;
        this.end = end;
        this.sight = sight;
    }

    static <K, E> KeyRows<K, E> of(Table<K, E> table, Path<K, E> path, Sight<K, E> sight, @Nullable Start start) {
        Range range = path.range();
        if (path.listed() != null) {
            Iterator<Row<K, E>> rows = path.listed().iterator();
            Cut after = start == null ? Cut.START : Cut.after(table.keys, start.key());
            return new KeyRows<>(() -> next(rows, after), true, Cut.END, sight);
        }
        if (path.directions().keysUp()) {
            Cut from = start == null ? range.low() : range.low().max(Cut.after(table.keys, start.key()));
            return new KeyRows<>(TreeWalk.up(table.byKey(), from)::next, true, range.high(), sight);
        }
        Cut from = start == null ? range.high() : range.high().min(Cut.before(table.keys, start.key()));
        return new KeyRows<>(TreeWalk.down(table.byKey(), from)::next, false, range.low(), sight);
    }

    @Override
    public @Nullable E next() {
        for (Row<K, E> row = walk.get(); row != null; row = walk.get()) {
            if (!end.isEnd() && end.isAfter(row.place()) != up) {
                return null;
            }
            E entity = sight.of(row);
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    private static <K, E> @Nullable Row<K, E> next(Iterator<Row<K, E>> rows, Cut after) {
        while (rows.hasNext()) {
            Row<K, E> row = rows.next();
            if (after.isEnd() || !after.isAfter(row.place())) {
                return row;
            }
        }
        return null;
    }
}
