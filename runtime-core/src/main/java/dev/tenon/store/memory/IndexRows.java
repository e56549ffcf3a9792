package dev.tenon.store.memory;

import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows by the values of an index, and for each value by key. For one thread. */
final class IndexRows<K, E> implements Rows<E> {

    private final Index<K, E> index;
    private final Places keys;
    private final Supplier<@Nullable Posting<K, E>> values;
    private final boolean keysUp;
    private final Sight<K, E> sight;
    private final @Nullable Start start;

    private @Nullable Posting<K, E> posting;
    private @Nullable Row<K, E> only;
    private @Nullable TreeWalk<Row<K, E>> walk;

    private IndexRows(
            Index<K, E> index,
            Places keys,
            Supplier<@Nullable Posting<K, E>> values,
            boolean keysUp,
            Sight<K, E> sight,
            @Nullable Start start) {
        this.index = index;
        this.keys = keys;
        this.values = values;
        this.keysUp = keysUp;
        this.sight = sight;
        this.start = start;
    }

    static <K, E> IndexRows<K, E> of(
            Index<K, E> index, Places keys, Path<K, E> path, Sight<K, E> sight, @Nullable Start start) {
        return new IndexRows<>(
                index, keys, values(index, path, start), path.directions().keysUp(), sight, start);
    }

    private static <K, E> Supplier<@Nullable Posting<K, E>> values(
            Index<K, E> index, Path<K, E> path, @Nullable Start start) {
        if (path.postings() != null) {
            Iterator<Posting<K, E>> postings = path.postings().iterator();
            return () -> postings.hasNext() ? postings.next() : null;
        }
        Range range = path.range();
        boolean up = path.directions().valuesUp();
        Cut from = up ? range.low() : range.high();
        if (start != null) {
            from = up
                    ? from.max(Cut.before(index.places, start.value()))
                    : from.min(Cut.after(index.places, start.value()));
        }
        Cut end = up ? range.high() : range.low();
        TreeWalk<Posting<K, E>> walk = up ? TreeWalk.up(index.sorted(), from) : TreeWalk.down(index.sorted(), from);
        return () -> {
            Posting<K, E> next = walk.next();
            return next == null || !end.isEnd() && end.isAfter(next.place()) != up ? null : next;
        };
    }

    @Override
    public @Nullable E next() {
        while (true) {
            Row<K, E> row = nextRow();
            if (row == null) {
                if (!nextValue()) {
                    return null;
                }
            } else if (posting != null) {
                E entity = sight.of(row, posting, index);
                if (entity != null) {
                    return entity;
                }
            }
        }
    }

    private @Nullable Row<K, E> nextRow() {
        if (walk != null) {
            return walk.next();
        }
        Row<K, E> row = only;
        only = null;
        return row;
    }

    private boolean nextValue() {
        Posting<K, E> next = values.get();
        posting = next;
        walk = null;
        if (next == null) {
            return false;
        }
        Cut from = startIn(next);
        Row<K, E> single = next.only();
        if (single == null) {
            walk = keysUp ? TreeWalk.up(next.rows(), from) : TreeWalk.down(next.rows(), from);
        } else if (from.isEnd() || from.isAfter(single.place()) != keysUp) {
            only = single;
        }
        return true;
    }

    private Cut startIn(Posting<K, E> value) {
        if (start != null && index.places.compare(value.place(), Places.of(start.value())) == 0) {
            return keysUp ? Cut.after(keys, start.key()) : Cut.before(keys, start.key());
        }
        return keysUp ? Cut.START : Cut.END;
    }
}
