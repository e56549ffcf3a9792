package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For adapters: what identifies the rows of an entity: one field, or several of which the key is a record. Immutable.
 *
 * @param <E> the entity
 * @param <K> the key
 */
public final class KeyType<E, K> {

    private final Function<? super E, ? extends K> read;
    private final Seq<Part<E, K, ?>> parts;

    /** Of a key that is one field. */
    private final @Nullable FieldType<K> only;

    private KeyType(Function<? super E, ? extends K> read, Seq<Part<E, K, ?>> parts) {
        this.read = read;
        this.parts = parts;
        this.only = onlyOf(parts);
    }

    /**
     * One field of a key.
     *
     * @param field the field
     * @param read its value in a key
     */
    public record Part<E, K, T>(OrderedField<E, T> field, Function<? super K, ? extends T> read) {

        Object stored(K key) {
            return field.type().stored(read.apply(key));
        }

        boolean canBeStored(K key) {
            return field.type().flaw(read.apply(key)) == null;
        }

        Filter<E> filter(K key) {
            return field.eq(read.apply(key));
        }
    }

    /** The value of {@code field} is the key. */
    public static <E, K> KeyType<E, K> of(OrderedField<E, K> field) {
        return new KeyType<>(
                entity -> Objects.requireNonNull(field.valueIn(entity), () -> "there is no " + field),
                Vector.of(new Part<>(field, key -> key)));
    }

    /** The key is what {@code read} makes of an entity; to be followed by two {@link #part}s or more. */
    public static <E, K> KeyType<E, K> composite(Function<? super E, ? extends K> read) {
        return new KeyType<>(read, Vector.empty());
    }

    /** The same with one field more. */
    public <T> KeyType<E, K> part(OrderedField<E, T> field, Function<? super K, ? extends T> inKey) {
        return new KeyType<>(read, parts.append(new Part<>(field, inKey)));
    }

    /** Its fields in order; sorting by all of them is sorting by key. */
    public Seq<OrderedField<E, ?>> fields() {
        return parts.map(Part::field);
    }

    /** Whether it has several fields. */
    public boolean isComposite() {
        return parts.size() > 1;
    }

    /** The key of {@code entity}. */
    public K of(E entity) {
        return Objects.requireNonNull(read.apply(entity), "a key is never empty");
    }

    /** The value of each field as it is stored. */
    public Seq<Object> stored(K key) {
        return parts.map(part -> part.stored(key));
    }

    /** Whether any row can have {@code key}, see {@link FieldType#flaw}. */
    public boolean canBeStored(K key) {
        return parts.forAll(part -> part.canBeStored(key));
    }

    /** The row with {@code key}. */
    public Filter<E> filter(K key) {
        return parts.foldLeft(Filter.all(), (all, part) -> all.and(part.filter(key)));
    }

    /** The one key that stands for all that are equal in order, such as 1 for 1.0 and 1.00. */
    public K canonical(K key) {
        return only == null ? key : only.canonical(key);
    }

    @SuppressWarnings("unchecked") // the field of a key that is no record has the key's type
    private static <E, K> @Nullable FieldType<K> onlyOf(Seq<Part<E, K, ?>> parts) {
        return parts.size() == 1 ? (FieldType<K>) parts.head().field().type() : null;
    }
}
