package dev.tenon.config;

import dev.tenon.effect.Failure;
import io.vavr.collection.Array;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a value is read, and what a message says that is allowed. Generated code names one for each component.
 * Immutable.
 */
public final class TextForm<T> {

    /** {@code true} or {@code false}. */
    public static final TextForm<Boolean> BOOLEAN = of("true or false", false, TextForm::truth);

    /** A {@code byte}. */
    public static final TextForm<Byte> BYTE = whole(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0, Byte::valueOf);

    /** A {@code short}. */
    public static final TextForm<Short> SHORT = whole(Short.MIN_VALUE, Short.MAX_VALUE, (short) 0, Short::valueOf);

    /** An {@code int}. */
    public static final TextForm<Integer> INT = whole(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, Integer::valueOf);

    /** A {@code long}. */
    public static final TextForm<Long> LONG = whole(Long.MIN_VALUE, Long.MAX_VALUE, 0L, Long::valueOf);

    /** A {@code float}. */
    public static final TextForm<Float> FLOAT = of("a number, such as 0.5", 0f, Float::valueOf);

    /** A {@code double}. */
    public static final TextForm<Double> DOUBLE = of("a number, such as 0.5", 0d, Double::valueOf);

    /** A {@code BigDecimal}. */
    public static final TextForm<BigDecimal> DECIMAL = of("a decimal number, such as 12.50", null, BigDecimal::new);

    /** Any text, as it is. */
    public static final TextForm<String> TEXT = new TextForm<>("a text", null, text -> text, false);

    /** A {@code UUID}. */
    public static final TextForm<UUID> UUID = of("a UUID in 36 characters", null, TextForm::uuid);

    /** An {@code Instant}. */
    public static final TextForm<Instant> INSTANT =
            of("an instant, such as 2026-01-31T12:00:00Z", null, Instant::parse);

    /** A {@code LocalDate}. */
    public static final TextForm<LocalDate> LOCAL_DATE = of("a date, such as 2026-01-31", null, LocalDate::parse);

    /** A {@code LocalDateTime}. */
    public static final TextForm<LocalDateTime> LOCAL_DATE_TIME =
            of("a date and time, such as 2026-01-31T12:00:00", null, LocalDateTime::parse);

    /** An {@code OffsetDateTime}. */
    public static final TextForm<OffsetDateTime> OFFSET_DATE_TIME =
            of("a date and time with its offset, such as 2026-01-31T12:00:00+01:00", null, OffsetDateTime::parse);

    /** A {@code Duration}: {@code 200ms}, {@code 5s}, {@code 2m}, {@code 1h}, {@code 14d}, or ISO 8601. */
    public static final TextForm<Duration> DURATION =
            of("a duration with ms, s, m, h or d, such as 5s or 200ms, or ISO 8601", null, DurationText::parse);

    /** A {@code URI}. */
    public static final TextForm<URI> URI = of("a URI, such as https://example.org", null, java.net.URI::create);

    /** A {@code Path} of the default file system. */
    public static final TextForm<Path> PATH = of("the path of a file or folder", null, Path::of);

    private final String allowed;
    private final @Nullable T placeholder;
    private final Function<? super String, ? extends T> parse;
    private final boolean secret;

    private TextForm(
            String allowed, @Nullable T placeholder, Function<? super String, ? extends T> parse, boolean secret) {
        this.allowed = allowed;
        this.placeholder = placeholder;
        this.parse = parse;
        this.secret = secret;
    }

    private static <T> TextForm<T> of(String allowed, @Nullable T placeholder, Function<String, ? extends T> parse) {
        return new TextForm<>(allowed, placeholder, text -> parse.apply(text.strip()), false);
    }

    private static <T> TextForm<T> whole(long min, long max, T placeholder, Function<String, ? extends T> parse) {
        return of("a whole number from " + min + " to " + max, placeholder, parse);
    }

    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static UUID uuid(String text) {
        UUID parsed = java.util.UUID.fromString(text);
        if (!parsed.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException();
        }
        return parsed;
    }

    /** One of an enum's {@code constants}: {@code VERY_FAST} is {@code very-fast}, in any case and with either sign. */
    public static <E extends Enum<E>> TextForm<E> oneOf(E[] constants) {
        Array<E> all = Array.of(constants);
        return of(
                "one of " + all.map(TextForm::kebab).mkString(", "),
                null,
                text -> all.find(constant -> kebab(constant).equals(kebab(text)))
                        .getOrElseThrow(IllegalArgumentException::new));
    }

    private static String kebab(Enum<?> constant) {
        return kebab(constant.name());
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A typed id, such as {@code id("BookId", BookId::parse)}. */
    public static <T> TextForm<T> id(String name, Function<String, Either<Failure, T>> parse) {
        return of(
                "the text of a " + name,
                null,
                text -> parse.apply(text).getOrElseThrow(failure -> new IllegalArgumentException(failure.message())));
    }

    /** A secret of this form: its text is in no message. */
    public static <T> TextForm<Secret<T>> secret(TextForm<T> form) {
        return new TextForm<>(form.allowed, null, text -> Secret.of(form.parse.apply(text)), true);
    }

    /** The value; nothing when {@code text} is none. */
    Option<T> read(String text) {
        try {
            return Option.some(parse.apply(text));
        } catch (RuntimeException malformed) {
            return Option.none();
        }
    }

    /** What may be written, for people. */
    String allowed() {
        return allowed;
    }

    /** Whether texts must not be shown. */
    boolean isSecret() {
        return secret;
    }

    /** Whether nothing is a value, too. */
    boolean admits(String text) {
        return !text.isEmpty() || read("").isDefined();
    }

    /** What stands where a value could not be read, in a record that is then thrown away. */
    @SuppressWarnings("NullAway") // Nobody but the constructor of that record and the rules of its components see it.
    T placeholder() {
        return placeholder;
    }
}
