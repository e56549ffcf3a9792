package dev.tenon.search;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * A component of an entity that is searched by. Generated, as constants of {@code BookSearchFields}, and compared by identity. Immutable;
 * safe for use by several threads if its getter is.
 *
 * @param <E> the entity
 */
public abstract sealed class SearchField<E> permits TextSearchField, ExactSearchField, VectorSearchField {

    private final String name;

    SearchField(String name) {
        this.name = name;
    }

    /** The name of the component, by which users write {@code field:value}. */
    public final String name() {
        return name;
    }

    /** What is kept with an index, so that one of other fields is noticed. */
    abstract String definition();

    @Override
    public final String toString() {
        return name;
    }

    static <E, T> Function<E, Seq<T>> one(Function<? super E, ? extends T> read) {
        return entity -> Vector.of(read.apply(entity));
    }

    static <E, T> Function<E, Seq<T>> several(Function<? super E, ? extends Iterable<? extends T>> read) {
        return entity -> {
            Iterable<? extends T> values = read.apply(entity);
            return values instanceof Seq<? extends T> seq ? Seq.narrow(seq) : Vector.ofAll(values);
        };
    }
}
