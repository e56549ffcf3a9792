package dev.tenon.web;

import dev.tenon.effect.Failure;
import dev.tenon.store.Cursor;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a value from JSON or from the text of a parameter. Strict: a number is not read from a JSON string, nor a text from
 * a number. Everything wrong is reported with its place, and reading goes on, so that a caller hears of all errors at once.
 * Immutable, for use by many threads.
 *
 * @param <T> what is read; never null
 */
public final class Decoder<T> {

    /** A string; one with half a surrogate pair is refused, because it is not Unicode. */
    public static final Decoder<String> TEXT = new Decoder<>(Scalars::text, Scalars::text, null);

    /** {@code true} or {@code false}. */
    public static final Decoder<Boolean> BOOLEAN = new Decoder<>(Scalars::bool, Scalars::bool, false);

    /** A whole number of 32 bits; {@code 1.0} is not one. */
    public static final Decoder<Integer> INT =
            whole(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, BigInteger::intValueExact);

    /** A whole number of 64 bits. */
    public static final Decoder<Long> LONG = whole(Long.MIN_VALUE, Long.MAX_VALUE, 0L, BigInteger::longValueExact);

    /** A whole number of 16 bits. */
    public static final Decoder<Short> SHORT =
            whole(Short.MIN_VALUE, Short.MAX_VALUE, (short) 0, BigInteger::shortValueExact);

    /** A whole number of 8 bits, with sign. */
    public static final Decoder<Byte> BYTE =
            whole(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0, BigInteger::byteValueExact);

    /** A number that a {@code double} can hold; it may be rounded. */
    public static final Decoder<Double> DOUBLE = number(Scalars::toDouble, 0.0);

    /** A number that a {@code float} can hold; it may be rounded. */
    public static final Decoder<Float> FLOAT = number(Scalars::toFloat, 0.0f);

    /** A number, exact; the exponent is at most 1000 either way. */
    public static final Decoder<BigDecimal> DECIMAL = number(Either::right, null);

    /** A whole number of any size within the limit on digits. */
    public static final Decoder<BigInteger> BIG_INTEGER = new Decoder<>(Scalars::whole, Scalars::whole, null);

    /** {@code 2026-07-31T10:15:30Z}; an offset is read too. */
    public static final Decoder<Instant> INSTANT =
            parsed(Instant::parse, "must be an instant such as 2026-07-31T10:15:30Z");

    /** {@code 2026-07-31}. */
    public static final Decoder<LocalDate> LOCAL_DATE = parsed(LocalDate::parse, "must be a date such as 2026-07-31");

    /** {@code 2026-07-31T10:15:30}. */
    public static final Decoder<LocalDateTime> LOCAL_DATE_TIME =
            parsed(LocalDateTime::parse, "must be a date and time such as 2026-07-31T10:15:30");

    /** {@code 2026-07-31T10:15:30+02:00}. */
    public static final Decoder<OffsetDateTime> OFFSET_DATE_TIME =
            parsed(OffsetDateTime::parse, "must be a date and time with an offset such as 2026-07-31T10:15:30+02:00");

    /** {@code PT15M}, or {@code P14D} with days of 24 hours. */
    public static final Decoder<Duration> DURATION =
            parsed(Duration::parse, "must be a duration such as PT15M or P14D");

    /** The 36 characters of a UUID, in either case. */
    public static final Decoder<UUID> UUID =
            parsed(Scalars::uuid, "must be a UUID such as 018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f");

    /** The token of the slice before. */
    public static final Decoder<Cursor> CURSOR = id("cursor", Cursor::parse);

    /** Reads JSON; null when it reported that it cannot. */
    @FunctionalInterface
    interface FromJson<T> {
        @Nullable
        T read(JsonNode node, Place place);
    }

    /** Reads the values given for one parameter; null when it reported that it cannot. */
    @FunctionalInterface
    interface FromParameters<T> {
        @Nullable
        T read(Seq<String> values, Place place);
    }

    private final FromJson<T> json;
    private final FromParameters<T> parameters;
    private final @Nullable T placeholder;
    private final boolean many;

    private Decoder(FromJson<T> json, FromParameters<T> parameters, @Nullable T placeholder) {
        this(json, parameters, placeholder, false);
    }

    private Decoder(FromJson<T> json, FromParameters<T> parameters, @Nullable T placeholder, boolean many) {
        this.json = json;
        this.parameters = parameters;
        this.placeholder = placeholder;
        this.many = many;
    }

    /**
     * A typed id, from its text.
     *
     * @param name its type, for the error message: {@code BookId}
     * @param parse from the text form
     */
    public static <T> Decoder<T> id(String name, Function<? super String, ? extends Either<Failure, T>> parse) {
        return fromText(text -> parse.apply(text).mapLeft(failure -> switch (failure) {
            case Failure.Invalid invalid ->
                invalid.errors().map(error -> error.message()).mkString("; ");
            default -> "must be a " + name + ": " + failure.message();
        }));
    }

    /** A constant, by its exact name; the error lists all of them. */
    public static <E extends Enum<E>> Decoder<E> enumeration(Class<E> type) {
        Seq<E> constants = Vector.of(type.getEnumConstants());
        Seq<String> names = constants.map(Enum::name);
        return fromText(text -> constants
                .find(constant -> constant.name().equals(text))
                .toEither(() -> "must be one of " + names.mkString(", ") + Suggestion.of(text, names)));
    }

    /** An array, or a parameter that may be given several times (none gives an empty one). */
    public static <T> Decoder<Seq<T>> seq(Decoder<T> item) {
        return list(item).map(items -> items);
    }

    /** As {@link #seq}, for a Vavr {@code List}. */
    public static <T> Decoder<List<T>> list(Decoder<T> item) {
        return new Decoder<>(
                (node, place) -> Fields.items(node, place, item),
                (values, place) -> List.ofAll(values.map(value -> item.decode(Vector.of(value), place))),
                null,
                true);
    }

    /** As {@link #seq}, for a Vavr {@code Set} in the order given; what is equal is taken once. */
    public static <T> Decoder<Set<T>> set(Decoder<T> item) {
        return list(item).map(LinkedHashSet::ofAll);
    }

    /**
     * A record from a JSON object. Its constructor may refuse with {@link IllegalArgumentException}, which becomes an error
     * at the object's place.
     *
     * @param construct reads the fields and makes the value: {@code line -> new Line(line.field("sku", TEXT))}
     */
    public static <T> Decoder<T> object(Function<? super Fields, ? extends T> construct) {
        return new Decoder<>(
                (node, place) -> Fields.read(node, place, construct),
                (values, place) -> {
                    throw new IllegalStateException("A JSON object cannot be read from a parameter");
                },
                null);
    }

    /** Reads a {@code T} and turns it into a {@code U}. {@code f} may refuse with {@link IllegalArgumentException}. */
    public <U> Decoder<U> map(Function<? super T, ? extends U> f) {
        return new Decoder<>(
                (node, place) -> place.construct(() -> f.apply(decode(node, place))),
                (values, place) -> place.construct(() -> f.apply(decode(values, place))),
                null,
                many);
    }

    static <T> Decoder<T> fromText(Function<String, Either<String, T>> read) {
        return new Decoder<>(
                (node, place) -> {
                    String text = Scalars.text(node, place);
                    return text == null ? null : Scalars.orReport(read.apply(text), place);
                },
                (values, place) -> {
                    String text = Scalars.text(values, place);
                    return text == null ? null : Scalars.orReport(read.apply(text), place);
                },
                null);
    }

    private static <T> Decoder<T> parsed(Function<String, T> parse, String expected) {
        return fromText(text -> {
            try {
                return Either.right(parse.apply(text));
            } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
                return Either.left(expected);
            }
        });
    }

    private static <T> Decoder<T> whole(long least, long most, T placeholder, Function<BigInteger, T> exact) {
        String expected = "must be a whole number from " + least + " to " + most;
        Function<BigInteger, Either<String, T>> fit = number -> {
            try {
                return Either.right(exact.apply(number));
            } catch (ArithmeticException outOfRange) {
                return Either.left(expected);
            }
        };
        return new Decoder<>(
                (node, place) -> Scalars.then(Scalars.whole(node, place), fit, place),
                (values, place) -> Scalars.then(Scalars.whole(values, place), fit, place),
                placeholder);
    }

    private static <T> Decoder<T> number(Function<BigDecimal, Either<String, T>> fit, @Nullable T placeholder) {
        return new Decoder<>(
                (node, place) -> Scalars.then(Scalars.number(node, place), fit, place),
                (values, place) -> Scalars.then(Scalars.number(values, place), fit, place),
                placeholder);
    }

    /** The value, or the placeholder when something was reported. */
    T decode(JsonNode node, Place place) {
        if (node.isNull()) {
            place.report("must not be null");
            return placeholder();
        }
        T value = json.read(node, place);
        return value == null ? placeholder() : value;
    }

    /** The value, or the placeholder when something was reported. */
    T decode(Seq<String> values, Place place) {
        T value = parameters.read(values, place);
        return value == null ? placeholder() : value;
    }

    /** Whether it reads any number of values of a parameter, none included. */
    boolean readsMany() {
        return many;
    }

    /**
     * What stands in for a value that could not be read, so that reading can go on: zero for what may be unboxed, else null.
     * It never reaches a handler.
     */
    @SuppressWarnings("NullAway")
    T placeholder() {
        return placeholder;
    }
}
