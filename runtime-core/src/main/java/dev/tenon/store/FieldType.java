package dev.tenon.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a field are compared, stored and written as text; the same in every adapter. Two values are equal when
 * they compare as equal. Immutable; compared by identity.
 */
public final class FieldType<T> implements Comparator<T> {

    private static final Instant EARLIEST = Instant.parse("-4712-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("+294275-12-31T23:59:59.999999Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(294_275, 12, 31);
    private static final int WHOLE_DIGITS = 131_072;
    private static final int FRACTION_DIGITS = 16_383;
    private static final Duration LONGEST = Duration.ofDays(365L * 292_000);

    /** {@code false} before {@code true}. */
    public static final FieldType<Boolean> BOOLEAN = natural(Column.BOOLEAN, Boolean::valueOf);

    /** Numeric order. */
    public static final FieldType<Byte> BYTE = natural(Column.BYTE, Byte::valueOf);

    /** Numeric order. */
    public static final FieldType<Short> SHORT = natural(Column.SHORT, Short::valueOf);

    /** Numeric order. */
    public static final FieldType<Integer> INT = natural(Column.INT, Integer::valueOf);

    /** Numeric order. */
    public static final FieldType<Long> LONG = natural(Column.LONG, Long::valueOf);

    /** Numeric order; {@code -0.0} equals {@code 0.0}; {@code NaN} equals itself and is the greatest. */
    public static final FieldType<Float> FLOAT =
            natural(Column.FLOAT, Float::valueOf).storedAs(value -> value + 0.0f, Comparator.naturalOrder());

    /** Numeric order; {@code -0.0} equals {@code 0.0}; {@code NaN} equals itself and is the greatest. */
    public static final FieldType<Double> DOUBLE =
            natural(Column.DOUBLE, Double::valueOf).storedAs(value -> value + 0.0, Comparator.naturalOrder());

    /**
     * Numeric order; the scale makes no difference: 1.0 equals 1.00. It is kept, but for one below zero: 1E+3 becomes 1000. At
     * most 131,072 digits before and 16,383 after the decimal point: PostgreSQL keeps no more, so no store does.
     */
    public static final FieldType<BigDecimal> DECIMAL = natural(Column.DECIMAL, BigDecimal::new)
            .storedAs(BigDecimal::stripTrailingZeros, Comparator.naturalOrder())
            .normalized(FieldType::withoutNegativeScale)
            .refusing(
                    value -> isTooLong(value)
                            ? "must have at most 131,072 digits before and 16,383 after the decimal point"
                            : null,
                    FieldType::nextDecimal);

    /** By code point (SQL's collation {@code C} on UTF-8), so case-sensitive and the same everywhere. */
    public static final FieldType<String> TEXT = new FieldType<String>(
                    Column.TEXT, CodePointOrder.INSTANCE, value -> value, null, value -> value, text -> text)
            .refusing(FieldType::textFlaw, FieldType::nextText);

    /** In time, to the microsecond: PostgreSQL keeps no more, so no store does. Not before 4713 BC nor after 294275 AD. */
    public static final FieldType<Instant> INSTANT = natural(Column.INSTANT, Instant::parse)
            .normalized(value -> value.truncatedTo(ChronoUnit.MICROS))
            .refusing(
                    value -> outside(value.isBefore(EARLIEST) || value.isAfter(LATEST)),
                    value -> value.isBefore(EARLIEST) ? EARLIEST : null);

    /** In time. */
    public static final FieldType<LocalDate> LOCAL_DATE = natural(Column.LOCAL_DATE, LocalDate::parse)
            .refusing(
                    value -> outside(value.isBefore(FIRST_DAY) || value.isAfter(LAST_DAY)),
                    value -> value.isBefore(FIRST_DAY) ? FIRST_DAY : null);

    /** In time. */
    public static final FieldType<LocalDateTime> LOCAL_DATE_TIME = new FieldType<>(
                    Column.LOCAL_DATE_TIME,
                    LocalDateTime::compareTo,
                    value -> value,
                    null,
                    LocalDateTime::toString,
                    LocalDateTime::parse)
            .normalized(value -> value.truncatedTo(ChronoUnit.MICROS))
            .refusing(
                    value -> outside(value.toLocalDate().isBefore(FIRST_DAY)
                            || value.toLocalDate().isAfter(LAST_DAY)),
                    value -> value.toLocalDate().isBefore(FIRST_DAY) ? FIRST_DAY.atStartOfDay() : null);

    /** In time; the offset makes no difference: noon in UTC equals 13:00 at +01:00. */
    public static final FieldType<OffsetDateTime> OFFSET_DATE_TIME = new FieldType<>(
                    Column.OFFSET_DATE_TIME,
                    Comparator.comparing(OffsetDateTime::toInstant),
                    OffsetDateTime::toInstant,
                    FieldType::inUtc,
                    OffsetDateTime::toString,
                    OffsetDateTime::parse)
            .normalized(value -> inUtc(value).truncatedTo(ChronoUnit.MICROS))
            .refusing(
                    value -> outside(isOutside(value)),
                    value -> value.toInstant().isBefore(EARLIEST) ? EARLIEST : null);

    /** Shortest first. */
    public static final FieldType<Duration> DURATION = natural(Column.DURATION, Duration::parse)
            .normalized(value -> value.truncatedTo(ChronoUnit.MICROS))
            .refusing(
                    value -> outside(value.abs().compareTo(LONGEST) > 0),
                    value -> value.isNegative() ? LONGEST.negated() : null);

    /** As unsigned bytes, a shorter one before what continues it. Stored as the array's own copy. */
    public static final FieldType<byte[]> BYTES = new FieldType<byte[]>(
                    Column.BYTES,
                    Arrays::compareUnsigned,
                    ByteBuffer::wrap,
                    null,
                    value -> HexFormat.of().formatHex(value),
                    text -> HexFormat.of().parseHex(text))
            .normalized(byte[]::clone);

    /** As 16 unsigned bytes, unlike {@link UUID#compareTo}. */
    public static final FieldType<UUID> UUID = new FieldType<>(
            Column.UUID,
            FieldType::compareBytes,
            value -> value,
            null,
            java.util.UUID::toString,
            java.util.UUID::fromString);

    private final Column column;
    private final @Nullable UnaryOperator<T> normal;
    /** Null where every value is taken. */
    private final @Nullable Function<? super T, @Nullable String> flaw;
    /** Null where every value is taken. */
    private final @Nullable Function<? super T, @Nullable Object> next;

    private final Comparator<? super T> order;
    private final Function<? super T, ?> stored;

    /** Null where what is equal by order is equal by {@code equals}. */
    private final @Nullable Function<T, T> canonical;

    private final Function<? super T, String> encode;
    private final Function<String, ? extends T> decode;

    private FieldType(
            Column column,
            Comparator<? super T> order,
            Function<? super T, ?> stored,
            @Nullable Function<T, T> canonical,
            Function<? super T, String> encode,
            Function<String, ? extends T> decode) {
        this(column, order, stored, canonical, encode, decode, null, null, null);
    }

    private FieldType(
            Column column,
            Comparator<? super T> order,
            Function<? super T, ?> stored,
            @Nullable Function<T, T> canonical,
            Function<? super T, String> encode,
            Function<String, ? extends T> decode,
            @Nullable UnaryOperator<T> normal,
            @Nullable Function<? super T, @Nullable String> flaw,
            @Nullable Function<? super T, @Nullable Object> next) {
        this.normal = normal;
        this.flaw = flaw;
        this.next = next;
        this.column = column;
        this.order = order;
        this.stored = stored;
        this.canonical = canonical;
        this.encode = encode;
        this.decode = decode;
    }

    /** What a value is stored as. */
    public enum Column {
        /** {@link java.lang.Boolean}. */
        BOOLEAN,
        /** {@link java.lang.Byte}. */
        BYTE,
        /** {@link java.lang.Short}. */
        SHORT,
        /** {@link java.lang.Integer}. */
        INT,
        /** {@link java.lang.Long}. */
        LONG,
        /** {@link java.lang.Float}. */
        FLOAT,
        /** {@link java.lang.Double}. */
        DOUBLE,
        /** {@link java.math.BigDecimal} without trailing zeros. */
        DECIMAL,
        /** {@link java.lang.String}. */
        TEXT,
        /** {@link java.time.Instant}. */
        INSTANT,
        /** {@link java.time.LocalDate}. */
        LOCAL_DATE,
        /** {@link java.time.LocalDateTime}. */
        LOCAL_DATE_TIME,
        /** {@link java.time.Instant}: the offset is not kept. */
        OFFSET_DATE_TIME,
        /** {@link java.time.Duration}. */
        DURATION,
        /** {@link java.util.UUID}. */
        UUID,
        /** {@link java.nio.ByteBuffer} around the bytes, because arrays are not equal. */
        BYTES
    }

    /** An enum, stored as the constant's name and sorted by it, not by its place in the declaration. */
    public static <T extends Enum<T>> FieldType<T> enumeration(Class<T> type) {
        return id(TEXT, Enum::name, name -> Enum.valueOf(type, name));
    }

    /** A type that wraps another one, such as a typed id: compared, stored and written as what it wraps. */
    public static <V, T> FieldType<T> id(
            FieldType<V> backing, Function<? super T, ? extends V> unwrap, Function<? super V, ? extends T> wrap) {
        return new FieldType<>(
                backing.column,
                (left, right) -> backing.compare(unwrap.apply(left), unwrap.apply(right)),
                value -> backing.stored(unwrap.apply(value)),
                backing.canonical == null ? null : value -> wrap.apply(backing.canonical(unwrap.apply(value))),
                value -> backing.encode(unwrap.apply(value)),
                text -> wrap.apply(backing.decode(text)),
                backing.normal == null ? null : value -> wrap.apply(backing.normal(unwrap.apply(value))),
                backing.flaw == null ? null : value -> backing.flaw(unwrap.apply(value)),
                backing.next == null ? null : value -> backing.next(unwrap.apply(value)));
    }

    @Override
    public int compare(T left, T right) {
        return order.compare(left, right);
    }

    /** What a value is stored as. */
    public Column column() {
        return column;
    }

    /** The value as it is stored: of the class that {@link #column} names, and equal for equal values. */
    public Object stored(T value) {
        return stored.apply(value);
    }

    /** For adapters: the one value that stands for all that are equal in order, such as 1 for 1.0 and 1.00. */
    public T canonical(T value) {
        return canonical == null ? value : canonical.apply(value);
    }

    /** For adapters: the value as a store keeps it: times to the microsecond, offsets as UTC, bytes as a copy. */
    public T normal(T value) {
        return normal == null ? value : normal.apply(value);
    }

    /** Whether {@link #normal} ever makes another value. */
    public boolean normalizes() {
        return normal != null;
    }

    /** For adapters: why no store can keep {@code value}, such as {@code must not contain ...}; {@code null} when it can. */
    public @Nullable String flaw(T value) {
        return flaw == null ? null : flaw.apply(value);
    }

    /**
     * For adapters: what comes next in order after {@code value}, which has a {@link #flaw}, of all that a store can keep, as it
     * is stored; {@code null} when nothing does.
     */
    public @Nullable Object next(T value) {
        return next == null ? null : next.apply(value);
    }

    /** Whether there is a value that no store can keep. */
    boolean refuses() {
        return flaw != null;
    }

    /** The value as text. */
    public String encode(T value) {
        return encode.apply(value);
    }

    /**
     * The value of a text that {@link #encode} made.
     *
     * @throws RuntimeException when it did not make it
     */
    public T decode(String text) {
        return decode.apply(text);
    }

    private static <T extends Comparable<? super T>> FieldType<T> natural(Column column, Function<String, T> decode) {
        return new FieldType<>(column, Comparator.naturalOrder(), value -> value, null, Object::toString, decode);
    }

    private FieldType<T> storedAs(Function<T, T> canonical, Comparator<? super T> canonicalOrder) {
        return new FieldType<>(
                column,
                (left, right) -> canonicalOrder.compare(canonical.apply(left), canonical.apply(right)),
                canonical,
                canonical,
                encode,
                decode,
                normal,
                flaw,
                next);
    }

    private FieldType<T> normalized(UnaryOperator<T> kept) {
        return new FieldType<>(column, order, stored, canonical, encode, decode, kept, flaw, next);
    }

    private FieldType<T> refusing(
            Function<? super T, @Nullable String> reason, Function<? super T, @Nullable Object> after) {
        return new FieldType<>(column, order, stored, canonical, encode, decode, normal, reason, after);
    }

    /** One with too many digits is left alone: written out, it could fill the memory. */
    private static BigDecimal withoutNegativeScale(BigDecimal value) {
        return value.scale() < 0 && !isTooLong(value) ? value.setScale(0) : value;
    }

    private static boolean isTooLong(BigDecimal value) {
        return value.scale() > FRACTION_DIGITS || (long) value.precision() - value.scale() > WHOLE_DIGITS;
    }

    /** What has too many digits behind the point is rounded up, what has too many before it is beyond all. */
    private static @Nullable BigDecimal nextDecimal(BigDecimal value) {
        long wholeDigits = (long) value.precision() - value.scale();
        BigDecimal least = BigDecimal.ONE.movePointLeft(FRACTION_DIGITS);
        if (wholeDigits > WHOLE_DIGITS) {
            return value.signum() > 0 ? null : least.subtract(BigDecimal.TEN.pow(WHOLE_DIGITS));
        }
        if (wholeDigits < -FRACTION_DIGITS) {
            return value.signum() > 0 ? least : BigDecimal.ZERO;
        }
        return value.setScale(FRACTION_DIGITS, RoundingMode.CEILING).stripTrailingZeros();
    }

    /** At the ends of time the hours may be missing to say it in UTC; nothing of that is ever stored. */
    private static OffsetDateTime inUtc(OffsetDateTime value) {
        return isOutside(value) ? value : value.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static boolean isOutside(OffsetDateTime value) {
        return value.toInstant().isBefore(EARLIEST) || value.toInstant().isAfter(LATEST);
    }

    private static @Nullable String outside(boolean isOutside) {
        return isOutside ? "must be between 4713 BC and 294275 AD, or as a duration at most 292,000 years" : null;
    }

    /** What UTF-8 in a database cannot hold. */
    private static @Nullable String textFlaw(String text) {
        // Nearly all characters of nearly all texts are plain, and a loop that does nothing else is fast.
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || Character.isSurrogate(unit)) {
                return textFlawAt(flawIn(text), text);
            }
        }
        return null;
    }

    private static @Nullable String textFlawAt(int at, String text) {
        if (at < 0) {
            return null;
        }
        return text.charAt(at) == 0
                ? "must not contain the character U+0000"
                : "must not contain half of a surrogate pair";
    }

    /** What is there before the flaw, and after it the first character that is greater and has none. */
    private static String nextText(String text) {
        int at = flawIn(text);
        return text.substring(0, at) + (text.charAt(at) == 0 ? '\u0001' : '\uE000');
    }

    /** Where the first character is that cannot be held, or -1. */
    private static int flawIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return i;
            }
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static int compareBytes(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }
}
