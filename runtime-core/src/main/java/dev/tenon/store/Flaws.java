package dev.tenon.store;

import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What no store can keep of an entity's fields: values that their type refuses, and values that are too long for an index. Immutable.
 */
final class Flaws<E> {

    /**
     * What the values of any length in an entry of an index have together, in bytes. PostgreSQL's B-trees take a third of a page, 2,704
     * bytes, with all else that is in an entry; so no store takes more.
     */
    private static final int INDEXED_BYTES = 2_500;

    /** A character of UTF-16 is at most so many bytes of UTF-8. */
    private static final int BYTES_OF_UNIT = 3;

    /** What a decimal has besides its digits, of which there are two in a byte. */
    private static final int DECIMAL_HEAD = 12;

    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    /** How long the values of fields in indexes may be. */
    private final Map<Field<E, ?>, Integer> longest = new HashMap<>();

    /** Those whose type does not take every value. */
    private final List<Refusing<E, ?>> refusing;

    private record Refusing<E, T>(Field<E, T> field, int longest) {

        @Nullable
        String in(E entity) {
            return of(field.valueIn(entity));
        }

        @Nullable
        String of(@Nullable T value) {
            if (value == null) {
                return null;
            }
            String flaw = field.type().flaw(value);
            boolean isTooLong = flaw == null
                    && longest != ANY_LENGTH
                    && isLonger(field.type().stored(value), longest);
            return isTooLong ? tooLong() : flaw;
        }

        private String tooLong() {
            boolean isDecimal = field.type().column() == FieldType.Column.DECIMAL;
            return String.format(
                    Locale.ROOT,
                    isDecimal
                            ? "must have at most %,d digits: rows are found by it"
                            : "must have at most %,d bytes in UTF-8: rows are found by it",
                    isDecimal ? digits(longest) : longest);
        }
    }

    /** @param tenant what every index of a lookup begins with, and that of the key */
    Flaws(
            Seq<Field<E, ?>> fields,
            KeyType<E, ?> key,
            Option<Field<E, ?>> tenant,
            Seq<EntityType.Lookup<E>> lookups,
            Seq<Reference<E, ?>> references) {
        for (Seq<Field<E, ?>> index : indexes(Seq.narrow(key.fields()), tenant.toVector(), lookups, references)) {
            Seq<Field<E, ?>> ofAnyLength = index.distinct().filter(Flaws::isOfAnyLength);
            for (Field<E, ?> field : ofAnyLength) {
                longest.merge(field, INDEXED_BYTES / ofAnyLength.size(), Math::min);
            }
        }
        this.refusing = List.copyOf(fields.filter(field -> field.type().refuses())
                .<Refusing<E, ?>>map(this::refusing)
                .asJava());
    }

    private <T> Refusing<E, T> refusing(Field<E, T> field) {
        return new Refusing<>(field, longest.getOrDefault(field, ANY_LENGTH));
    }

    /** {@code errors} and what is wrong with the fields of {@code entity}. */
    Seq<FieldError> in(E entity, Seq<? extends FieldError> errors) {
        Seq<FieldError> found = Seq.narrow(errors);
        for (int i = 0; i < refusing.size(); i++) {
            String flaw = refusing.get(i).in(entity);
            found = flaw == null
                    ? found
                    : found.append(new FieldError(refusing.get(i).field.name(), flaw));
        }
        return found;
    }

    /** What is wrong with a value that {@code assignment} gives to rows, if anything is. */
    <T> @Nullable FieldError in(Assignment<E, T> assignment) {
        String flaw = refusing(assignment.field()).of(assignment.value());
        return flaw == null ? null : new FieldError(assignment.field().name(), flaw);
    }

    /** What rows are found by, each as an index has it: the key makes an entry of its own of a value that many rows have. */
    private static <E> Seq<Seq<Field<E, ?>>> indexes(
            Seq<Field<E, ?>> keys,
            Seq<Field<E, ?>> tenants,
            Seq<EntityType.Lookup<E>> lookups,
            Seq<Reference<E, ?>> references) {
        Seq<Seq<Field<E, ?>>> ofLookups = lookups.map(
                lookup -> tenants.appendAll(lookup.fields()).appendAll(lookup.unique() ? Vector.empty() : keys));
        Seq<Seq<Field<E, ?>>> ofReferences = references.map(reference -> keys.prepend(reference.field()));
        return ofLookups.appendAll(ofReferences).append(tenants.appendAll(keys));
    }

    private static boolean isOfAnyLength(Field<?, ?> field) {
        return switch (field.type().column()) {
            case TEXT, DECIMAL -> true;
            default -> false;
        };
    }

    private static boolean isLonger(Object stored, int limit) {
        return switch (stored) {
            case String text ->
                text.length() > limit / BYTES_OF_UNIT && text.getBytes(StandardCharsets.UTF_8).length > limit;
            case BigDecimal decimal -> decimal.precision() > digits(limit);
            default -> false;
        };
    }

    private static int digits(int bytes) {
        return (bytes - DECIMAL_HEAD) * 2;
    }
}
