package dev.tenon.store.memory;

import dev.tenon.store.Field;
import dev.tenon.store.FieldType;
import dev.tenon.store.Match;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of some fields have their place in an order, the first field before the second. The place of one field is
 * its stored form, that of more is {@link Several}. Sorts as {@link FieldType} does, and what is empty last, but compares
 * stored forms, without asking the entity or unwrapping an id. Immutable.
 */
final class Places implements Comparator<Object> {

    /** The part of a field that is empty. */
    static final Object ABSENT = new Object() {
        @Override
        public String toString() {
            return "nothing";
        }
    };

    private final List<Comparator<Object>> orders;

    Places(List<? extends Field<?, ?>> fields) {
        this.orders =
                fields.stream().map(field -> orderOf(field.type().column())).toList();
    }

    /** The stored form of the field of {@code entity}. */
    static <E, T> Object part(Field<E, T> field, E entity) {
        @Nullable T value = field.valueIn(entity);
        return value == null ? ABSENT : field.type().stored(value);
    }

    /** The stored form of what is wanted of a field. */
    static Object part(Match.Part<?, ?> wanted) {
        Object stored = wanted.stored();
        return stored == null ? ABSENT : stored;
    }

    /** Whether a part is that of an empty field. */
    static boolean isAbsent(@Nullable Object part) {
        return ABSENT.equals(part);
    }

    /** The place that has {@code parts}, one for each field. */
    static Object of(Object[] parts) {
        return parts.length == 1 ? parts[0] : new Several(parts);
    }

    /** What {@code place} has for one of the fields. */
    Object part(Object place, int field) {
        return orders.size() == 1 ? place : ((Several) place).parts[field];
    }

    /** Whether one of the fields is empty. */
    boolean isPartlyAbsent(Object place) {
        for (int i = 0; i < orders.size(); i++) {
            if (isAbsent(part(place, i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compare(Object left, Object right) {
        if (orders.size() == 1) {
            return comparePart(0, left, right);
        }
        return comparePrefix(left, ((Several) right).parts);
    }

    /** Compares the first fields of {@code place} with as many parts as there are. */
    int comparePrefix(Object place, Object[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            int comparison = comparePart(i, part(place, i), prefix[i]);
            if (comparison != 0) {
                return comparison;
            }
        }
        return 0;
    }

    /** Compares two lists of parts of the first fields, as far as both go. */
    int comparePrefixes(Object[] left, Object[] right) {
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int comparison = comparePart(i, left[i], right[i]);
            if (comparison != 0) {
                return comparison;
            }
        }
        return 0;
    }

    @SuppressWarnings("ReferenceEquality") // most often they are one object, and comparing text takes time
    private int comparePart(int field, Object left, Object right) {
        if (left == right) {
            return 0;
        }
        if (isAbsent(left)) {
            return 1;
        }
        return isAbsent(right) ? -1 : orders.get(field).compare(left, right);
    }

    @SuppressWarnings("unchecked") // stored forms of one column are of one class, which its case names
    private static Comparator<Object> orderOf(FieldType.Column column) {
        return switch (column) {
            case TEXT -> (left, right) -> FieldType.TEXT.compare((String) left, (String) right);
            case UUID -> (left, right) -> FieldType.UUID.compare((UUID) left, (UUID) right);
            case BYTES ->
                (left, right) -> Arrays.compareUnsigned(((ByteBuffer) left).array(), ((ByteBuffer) right).array());
            case BOOLEAN,
                    BYTE,
                    SHORT,
                    INT,
                    LONG,
                    FLOAT,
                    DOUBLE,
                    DECIMAL,
                    INSTANT,
                    LOCAL_DATE,
                    LOCAL_DATE_TIME,
                    OFFSET_DATE_TIME,
                    DURATION -> (left, right) -> ((Comparable<Object>) left).compareTo(right);
        };
    }
}
