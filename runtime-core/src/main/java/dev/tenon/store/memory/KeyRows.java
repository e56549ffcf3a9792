package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/** Rows by key. For one thread. */
final class KeyRows<K, E> implements Rows<E> {

    private final TreeWalk<Row<K, E>> walk;
    private final boolean up;
    private final Cut end;
    private final Sight<K, E> sight;

    private KeyRows(TreeWalk<Row<K, E>> walk, boolean up, Cut end, Sight<K, E> sight) {
        this.walk = walk;
        this.up = up;
        this.end = end;
        this.sight = sight;
    }

    static <K, E> KeyRows<K, E> of(Table<K, E> table, Path<K, E> path, Sight<K, E> sight, @Nullable Start start) {
        Range range = path.range();
        if (path.directions().keysUp()) {
            Cut from = start == null ? range.low() : range.low().max(Cut.after(table.keys, start.key()));
            return new KeyRows<>(TreeWalk.up(table.byKey(), from), true, range.high(), sight);
        }
        Cut from = start == null ? range.high() : range.high().min(Cut.before(table.keys, start.key()));
        return new KeyRows<>(TreeWalk.down(table.byKey(), from), false, range.low(), sight);
    }

    @Override
    public @Nullable E next() {
        for (Row<K, E> row = walk.next(); row != null; row = walk.next()) {
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
}
