package dev.tenon.store.memory;

import dev.tenon.store.Field;
import dev.tenon.store.Filter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filter demands of one field, in a form that an index understands. Immutable.
 *
 * @param values in stored form: one, or for {@code IN} any number
 */
record Condition<E>(Field<E, ?> field, Kind kind, List<Object> values) {

    enum Kind {
        EQUAL,
        IN,
        GREATER,
        GREATER_OR_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        PRESENT
    }

    Object value() {
        return values.get(0);
    }

    /** Those parts of {@code filter} that an index may understand; every selected row meets all of them. */
    static <E> List<Condition<E>> of(Filter<E> filter) {
        List<Condition<E>> found = new ArrayList<>();
        collect(filter, found);
        return found;
    }

    /** How many parts there are that every selected row meets, those of {@link #of} and others. */
    static int count(Filter<?> filter) {
        if (filter instanceof Filter.And<?> and) {
            int sum = 0;
            for (Filter<?> part : and.parts()) {
                sum += count(part);
            }
            return sum;
        }
        return 1;
    }

    private static <E> void collect(Filter<E> filter, List<Condition<E>> found) {
        switch (filter) {
            case Filter.And<E> and -> and.parts().forEach(part -> collect(part, found));
            case Filter.Compare<E, ?> compare -> {
                Condition<E> condition = of(compare);
                if (condition != null) {
                    found.add(condition);
                }
            }
            case Filter.In<E, ?> in -> found.add(of(in));
            case Filter.Empty<E> empty -> found.add(new Condition<>(empty.field(), Kind.EQUAL, List.of(Places.ABSENT)));
            case Filter.Not<E>(Filter.Empty<E> empty) ->
                found.add(new Condition<>(empty.field(), Kind.PRESENT, List.of(Places.ABSENT)));
            case Filter.Not<E> not -> {}
            case Filter.Or<E> or -> {}
            case Filter.Like<E> like -> {}
            case Filter.Has<E, ?> has -> {}
        }
    }

    private static <E, T> @Nullable Condition<E> of(Filter.Compare<E, T> compare) {
        Kind kind = switch (compare.operator()) {
            case EQ -> Kind.EQUAL;
            case NE -> null;
            case LT -> Kind.LESS;
            case LE -> Kind.LESS_OR_EQUAL;
            case GT -> Kind.GREATER;
            case GE -> Kind.GREATER_OR_EQUAL;
        };
        return kind == null
                ? null
                : new Condition<>(
                        compare.field(), kind, List.of(compare.field().type().stored(compare.value())));
    }

    private static <E, T> Condition<E> of(Filter.In<E, T> in) {
        List<Object> values = new ArrayList<>();
        for (T value : in.values()) {
            values.add(in.field().type().stored(value));
        }
        return new Condition<>(in.field(), Kind.IN, values);
    }
}
