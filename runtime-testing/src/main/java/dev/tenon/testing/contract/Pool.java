package dev.tenon.testing.contract;

import dev.tenon.store.Assignment;
import dev.tenon.store.Field;
import dev.tenon.store.FieldType;
import dev.tenon.store.Filter;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import dev.tenon.testing.contract.ReferenceDifferential.Entity;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A few values of a field, so few that rows meet: those of the seeds, and those on which stores like to differ.
 *
 * @param values one or more, the plainest first
 */
record Pool<E, T>(Field<E, T> field, Vector<T> values) {

    /** Of any field. A type that wraps another one may refuse a value, such as an enum all but its constants: it is left out. */
    static <E, T> Pool<E, T> of(Field<E, T> field, Vector<E> seeds, boolean onlySeeds) {
        Vector<T> known = seeds.flatMap(seed -> Option.of(field.valueIn(seed))).distinctBy(field.type());
        Vector<T> odd =
                onlySeeds ? Vector.empty() : texts(field.type().column()).flatMap(text -> decoded(field, text));
        Vector<T> all = known.appendAll(odd);
        return new Pool<>(field, all);
    }

    /** Of a field of one of several entities: values of its seeds, or the keys of those of what it refers to. */
    static <T, E, V> Pool<E, V> referring(
            Field<E, V> field, Entity<T, ?, E> entity, Vector<? extends Entity<T, ?, ?>> entities) {
        Vector<V> keys = Vector.ofAll(entity.type().references())
                .filter(reference -> reference.field() == field)
                .flatMap(reference -> entities.filter(
                        target -> target.type() == reference.target().get()))
                .flatMap(target -> Pool.<V>keys(target));
        return keys.isEmpty() ? of(field, entity.seeds(), true) : new Pool<>(field, keys);
    }

    @SuppressWarnings("unchecked") // a field that refers to an entity holds its key
    private static <V> Vector<V> keys(Entity<?, ?, ?> target) {
        return (Vector<V>) keysOf(target);
    }

    private static <K, E> Vector<K> keysOf(Entity<?, K, E> entity) {
        return entity.seeds().map(entity.type().key()::of);
    }

    Arbitrary<Assignment<E, ?>> assignments() {
        Vector<Assignment<E, ?>> set = values.map(value -> new Assignment<>(field, value));
        Vector<Assignment<E, ?>> all = field.isOptional() ? set.append(new Assignment<>(field, null)) : set;
        return Arbitraries.of(all.asJava());
    }

    /** The same for updates of many rows, made as everybody makes them. */
    Arbitrary<Assignment<E, ?>> settings() {
        Vector<Assignment<E, ?>> set = values.map(field::set);
        return Arbitraries.of((field.isOptional() ? set.append(field.clear()) : set).asJava());
    }

    /** Comparisons of every kind that the field has. */
    Arbitrary<Filter<E>> filters() {
        Vector<Filter<E>> found = Vector.of(field.isEmpty(), field.isPresent(), field.in(values.take(2)));
        for (T value : values) {
            found = found.append(field.eq(value)).append(field.ne(value));
            if (field instanceof OrderedField<E, T> ordered) {
                found = found.append(ordered.lt(value))
                        .append(ordered.le(value))
                        .append(ordered.gt(value))
                        .append(ordered.ge(value));
            }
            found = found.appendAll(patterns(field, value));
        }
        return Arbitraries.of(found.asJava());
    }

    @SuppressWarnings("unchecked") // a field of E that is a text field is one of E
    private static <E> Vector<Filter<E>> patterns(Field<E, ?> field, Object value) {
        if (!(field instanceof TextField<?> && value instanceof String part)) {
            return Vector.empty();
        }
        TextField<E> text = (TextField<E>) (Field<?, ?>) field;
        return Vector.of(text.startsWith(part), text.contains(part), text.like("_" + part + "%"));
    }

    private static <T> Option<T> decoded(Field<?, T> field, String text) {
        try {
            return Option.some(field.type().decode(text));
        } catch (RuntimeException notOne) {
            return Option.none();
        }
    }

    private static Vector<String> texts(FieldType.Column column) {
        return switch (column) {
            case BOOLEAN -> Vector.of("false", "true");
            case BYTE, SHORT, INT, LONG -> Vector.of("0", "1", "2", "3", "-1", "10");
            case FLOAT, DOUBLE -> Vector.of("0.0", "-0.0", "1.5", "-1.5", "Infinity", "NaN");
            case DECIMAL -> Vector.of("0", "1", "1.0", "-2.50", "1E+3", "0.000000001");
            case TEXT ->
                Vector.of("a", "b", "", "A", "ab", "a%b", "a_b", "a\\b", "\u00e9", "\ufffd", "\ud83d\ude00", "a\0");
            case INSTANT ->
                Vector.of(
                        "1970-01-01T00:00:00Z",
                        "2024-02-29T12:00:00.123456789Z",
                        "1883-11-18T12:00:00Z",
                        "-2000-01-01T00:00:00Z",
                        "+1000000000-01-01T00:00:00Z");
            case LOCAL_DATE -> Vector.of("1970-01-01", "2024-02-29", "1582-10-10", "-2000-01-01");
            case LOCAL_DATE_TIME -> Vector.of("1970-01-01T00:00", "2024-03-31T02:30:00.123456789", "1582-10-10T12:00");
            case OFFSET_DATE_TIME ->
                Vector.of("1970-01-01T00:00Z", "1970-01-01T02:00+02:00", "2024-02-29T23:59:59.9999999-12:00");
            case DURATION -> Vector.of("PT0S", "PT1S", "PT-1S", "PT0.0000015S", "PT100000000H");
            case UUID ->
                Vector.of(
                        "00000000-0000-0000-0000-000000000001",
                        "00000000-0000-0000-0000-000000000002",
                        "7fffffff-ffff-ffff-ffff-ffffffffffff",
                        "80000000-0000-0000-8000-000000000000");
            case BYTES -> Vector.of("", "00", "7f", "80", "0001");
        };
    }
}
