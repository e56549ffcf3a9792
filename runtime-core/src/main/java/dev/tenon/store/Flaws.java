package dev.tenon.store;

import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
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

    /** Those whose type does not take every value. */
    private final List<Field<E, ?>> refusing;

    /** How long the values of fields in indexes may be. */
    private final Map<Field<E, ?>, Integer> longest = new HashMap<>();

    Flaws(Seq<Field<E, ?>> fields, Seq<Seq<Field<E, ?>>> indexes) {
        this.refusing = fields.filter(field -> field.type().refuses()).toJavaList();
        for (Seq<Field<E, ?>> index : indexes) {
            Seq<Field<E, ?>> ofAnyLength = index.distinct().filter(Flaws::isOfAnyLength);
            for (Field<E, ?> field : ofAnyLength) {
                longest.merge(field, INDEXED_BYTES / ofAnyLength.size(), Math::min);
            }
        }
    }

    /** {@code errors} and what is wrong with the fields of {@code entity}. */
    Seq<FieldError> in(E entity, Seq<FieldError> errors) {
        Seq<FieldError> found = errors;
        for (Field<E, ?> field : refusing) {
            FieldError flaw = in(field, entity);
            found = flaw == null ? found : found.append(flaw);
        }
        return found;
    }

    /** What is wrong with a value that {@code assignment} gives to rows, if anything is. */
    <T> @Nullable FieldError in(Assignment<E, T> assignment) {
        return error(assignment.field(), assignment.value());
    }

    private <T> @Nullable FieldError in(Field<E, T> field, E entity) {
        return error(field, field.valueIn(entity));
    }

    private <T> @Nullable FieldError error(Field<E, T> field, @Nullable T value) {
        String flaw = value == null ? null : flaw(field, value);
        return flaw == null ? null : new FieldError(field.name(), flaw);
    }

    private <T> @Nullable String flaw(Field<E, T> field, T value) {
        String flaw = field.type().flaw(value);
        Integer limit = longest.get(field);
        if (flaw != null || limit == null || !isLonger(field.type().stored(value), limit)) {
            return flaw;
        }
        return String.format(
                Locale.ROOT,
                field.type().column() == FieldType.Column.DECIMAL
                        ? "must have at most %,d digits: rows are found by it"
                        : "must have at most %,d bytes in UTF-8: rows are found by it",
                field.type().column() == FieldType.Column.DECIMAL ? digits(limit) : limit);
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
