package dev.tenon.testing.contract;

import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import dev.tenon.store.Field;
import dev.tenon.store.OrderedField;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Colour;
import dev.tenon.testing.contract.library.Everything;
import dev.tenon.testing.contract.library.EverythingFields;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A type of column, with values in the order that every store must keep. The order is said here by place, and not by the code
 * that stores use.
 *
 * @param required the field that always has a value
 * @param optional the field that may be empty
 * @param ascending the values, smallest first, no two equal
 */
record Column<T>(Field<Everything, T> required, Field<Everything, T> optional, Vector<T> ascending) {

    /** Every type. */
    static final Vector<Column<?>> ALL = Vector.of(
            of(EverythingFields.flag, EverythingFields.maybeFlag, false, true),
            of(EverythingFields.tiny, EverythingFields.maybeTiny, Byte.MIN_VALUE, (byte) -1, (byte) 0, Byte.MAX_VALUE),
            of(
                    EverythingFields.small,
                    EverythingFields.maybeSmall,
                    Short.MIN_VALUE,
                    (short) -1,
                    (short) 0,
                    Short.MAX_VALUE),
            of(EverythingFields.whole, EverythingFields.maybeWhole, Integer.MIN_VALUE, -1, 0, 9, 10, Integer.MAX_VALUE),
            of(EverythingFields.big, EverythingFields.maybeBig, Long.MIN_VALUE, -1L, 0L, 9L, 10L, Long.MAX_VALUE),
            of(
                    EverythingFields.single,
                    EverythingFields.maybeSingle,
                    Float.NEGATIVE_INFINITY,
                    -Float.MAX_VALUE,
                    -0.1f,
                    0f,
                    Float.MIN_VALUE,
                    0.1f,
                    Float.POSITIVE_INFINITY,
                    Float.NaN),
            of(
                    EverythingFields.real,
                    EverythingFields.maybeReal,
                    Double.NEGATIVE_INFINITY,
                    -Double.MAX_VALUE,
                    -0.1,
                    0.0,
                    Double.MIN_VALUE,
                    0.1,
                    0.30000000000000004,
                    Double.POSITIVE_INFINITY,
                    Double.NaN),
            of(
                    EverythingFields.amount,
                    EverythingFields.maybeAmount,
                    new BigDecimal("-100000000000000000000.5"),
                    new BigDecimal("-0.10"),
                    BigDecimal.ZERO,
                    new BigDecimal("0.000000000000000000001"),
                    new BigDecimal("9.99"),
                    new BigDecimal("10.0"),
                    new BigDecimal("1234567890123456789012345678901234567890")),
            of(
                    EverythingFields.text,
                    EverythingFields.maybeText,
                    "",
                    " ",
                    "10",
                    "9",
                    "A",
                    "Z",
                    "_",
                    "a",
                    "a b",
                    "aa",
                    "ab",
                    "\u00e9",
                    "\ufffd",
                    "\ud83d\ude00"),
            of(
                    EverythingFields.at,
                    EverythingFields.maybeAt,
                    Instant.parse("-4711-01-01T00:00:00Z"),
                    Instant.parse("0000-12-31T23:59:59Z"),
                    Instant.parse("1883-11-18T12:00:00.000001Z"),
                    Instant.EPOCH.minusNanos(1_000),
                    Instant.EPOCH,
                    Instant.parse("2024-02-29T23:59:59.999999Z"),
                    Instant.parse("9999-12-31T23:59:59Z"),
                    Instant.parse("+200000-01-01T00:00:00Z")),
            of(
                    EverythingFields.day,
                    EverythingFields.maybeDay,
                    LocalDate.of(-4711, 1, 1),
                    LocalDate.of(0, 12, 31),
                    LocalDate.of(1, 1, 1),
                    LocalDate.of(1582, 10, 10),
                    LocalDate.of(1999, 12, 31),
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(200_000, 1, 1)),
            of(
                    EverythingFields.local,
                    EverythingFields.maybeLocal,
                    LocalDateTime.of(-4711, 1, 1, 0, 0),
                    LocalDateTime.of(1582, 10, 10, 12, 0),
                    LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_000),
                    LocalDateTime.of(2024, 3, 31, 2, 30),
                    LocalDateTime.of(200_000, 1, 1, 0, 0)),
            of(
                    EverythingFields.zoned,
                    EverythingFields.maybeZoned,
                    OffsetDateTime.parse("-0001-01-01T00:00:00+14:00"),
                    OffsetDateTime.parse("2024-01-01T12:00:00+02:00"),
                    OffsetDateTime.parse("2024-01-01T11:00:00Z"),
                    OffsetDateTime.parse("2024-01-01T01:00:00-12:00")),
            of(
                    EverythingFields.lasted,
                    EverythingFields.maybeLasted,
                    Duration.ofDays(-1_000_000),
                    Duration.ofNanos(-1_000),
                    Duration.ZERO,
                    Duration.ofNanos(1_000),
                    Duration.ofSeconds(9),
                    Duration.ofSeconds(10),
                    Duration.ofDays(36_500_000)),
            of(
                    EverythingFields.token,
                    EverythingFields.maybeToken,
                    new UUID(0, 0),
                    new UUID(0, Long.MAX_VALUE),
                    new UUID(0, Long.MIN_VALUE),
                    new UUID(1, 0),
                    new UUID(Long.MAX_VALUE, -1),
                    new UUID(Long.MIN_VALUE, 0),
                    new UUID(-1, -1)),
            of(
                    EverythingFields.content,
                    EverythingFields.maybeContent,
                    new byte[0],
                    new byte[] {0},
                    new byte[] {0, 0},
                    new byte[] {0, 1},
                    new byte[] {127},
                    new byte[] {-128},
                    new byte[] {-1}),
            of(EverythingFields.colour, EverythingFields.maybeColour, Colour.BLUE, Colour.GREEN, Colour.RED),
            of(
                    EverythingFields.author,
                    EverythingFields.maybeAuthor,
                    new AuthorId(-1),
                    new AuthorId(0),
                    new AuthorId(9),
                    new AuthorId(10)));

    @SafeVarargs
    @SuppressWarnings("varargs") // Vector.of does nothing to it
    private static <T> Column<T> of(Field<Everything, T> required, Field<Everything, T> optional, T... ascending) {
        return new Column<>(required, optional, Vector.of(ascending));
    }

    /** The column of this field. */
    @SuppressWarnings("unchecked") // it has the field, so it is of the field's type
    static <T> Column<T> of(Field<Everything, T> required) {
        return (Column<T>) ALL.find(column -> column.required == required).get();
    }

    /** A row for each value, in the order of the values, and a last one in which the optional field is empty. */
    Vector<Everything> rows() {
        return ascending
                .zipWithIndex((value, i) -> row(i, Option.some(value)))
                .append(row(ascending.size(), Option.none()));
    }

    /** The codes of {@link #rows}. */
    Vector<String> codes() {
        return Vector.range(0, ascending.size() + 1).map(this::code);
    }

    /** The code of the row with this place. */
    String code(int place) {
        // Keys in another order than the values.
        return required.name() + "-" + (char) ('a' + (place * 7 + 3) % 23);
    }

    /** The fields by which rows can be sorted: none for bytes. */
    Option<OrderedField<Everything, T>> sortedBy(Field<Everything, T> field) {
        return field instanceof OrderedField<Everything, T> ordered ? Option.some(ordered) : Option.none();
    }

    /** The row with {@code value}, exactly as it is given, in the field. */
    static <T> Everything with(Everything row, Field<Everything, T> field, T value) {
        EntityType<String, Everything> type = EverythingFields.ENTITY;
        return type.with(row, Vector.of(new Assignment<>(field, value)));
    }

    private Everything row(int place, Option<T> value) {
        Everything blank = Everything.blank(code(place));
        return value.map(it -> with(with(blank, required, it), optional, it))
                .getOrElse(() -> with(blank, required, ascending.head()));
    }

    @Override
    public String toString() {
        return required.toString();
    }
}
