package dev.tenon.id;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text form of one kind of id, and what its values must be. Immutable.
 *
 * @param <V> what the id is made of
 */
public abstract class IdFormat<V> {

    private static final int SHOWN = 64;

    private final String type;
    private final String shape;

    /** {@code shape} follows the name of the type in messages. */
    IdFormat(String type, String shape) {
        this.type = type;
        this.shape = shape;
    }

    /**
     * TypeID 0.3 with this prefix; reads the canonical UUID too. An empty prefix writes the canonical UUID, and reads it and
     * the TypeID without a prefix.
     *
     * @throws IllegalArgumentException when TypeID does not allow the prefix
     */
    public static IdFormat<UUID> uuid(String type, String prefix) {
        return prefix.isEmpty() ? new CanonicalUuidFormat(type) : new TypeIdFormat(type, prefix);
    }

    /** Decimal digits of a {@code long}. */
    public static IdFormat<Long> number(String type) {
        return new NumberFormats.LongFormat(type);
    }

    /** Decimal digits of an {@code int}. */
    public static IdFormat<Integer> smallNumber(String type) {
        return new NumberFormats.IntFormat(type);
    }

    /** The text itself, which must not be blank. */
    public static IdFormat<String> text(String type) {
        return text(type, Integer.MAX_VALUE);
    }

    /** The text itself, which must not be blank, nor longer than {@code maxLength} as {@code String.length} counts. */
    public static IdFormat<String> text(String type, int maxLength) {
        return new TextFormat(type, maxLength, null);
    }

    /**
     * The text itself, which must not be blank, and must match the whole {@code pattern}.
     *
     * @throws java.util.regex.PatternSyntaxException when {@code pattern} is not a regular expression
     */
    public static IdFormat<String> text(String type, String pattern) {
        return text(type, Integer.MAX_VALUE, pattern);
    }

    /**
     * The text itself, which must not be blank, nor longer than {@code maxLength}, and must match the whole {@code pattern}.
     *
     * @throws java.util.regex.PatternSyntaxException when {@code pattern} is not a regular expression
     */
    public static IdFormat<String> text(String type, int maxLength, String pattern) {
        return new TextFormat(type, maxLength, pattern);
    }

    /** Compares UUIDs as unsigned 128-bit numbers, which is the order of their text and of databases. */
    public static int compare(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }

    /** The text form of {@code value}. */
    public abstract String format(V value);

    /**
     * Reads a text form.
     *
     * @return {@link Failure.Invalid} on the empty path when {@code text} is not one
     */
    public final Either<Failure, V> parse(@Nullable String text) {
        V value = text == null ? null : read(text);
        return value == null ? Either.left(malformed(text)) : Either.right(value);
    }

    /** As {@link #parse(String)}, and makes the id of the value. */
    public final <I> Either<Failure, I> parse(@Nullable String text, Function<? super V, ? extends I> id) {
        V value = text == null ? null : read(text);
        return value == null ? Either.left(malformed(text)) : Either.right(id.apply(value));
    }

    /**
     * Reads a text form.
     *
     * @throws FailureException with {@link Failure.Invalid} when {@code text} is not one
     */
    public final V valueOf(@Nullable String text) {
        V value = text == null ? null : read(text);
        if (value == null) {
            throw new FailureException(malformed(text));
        }
        return value;
    }

    /**
     * What a constructor asks of its value.
     *
     * @throws NullPointerException when it is null
     * @throws IllegalArgumentException when it is not allowed
     */
    public final void require(@Nullable V value) {
        if (value == null) {
            throw new NullPointerException(type + ".value must not be null");
        }
        if (!isAllowed(value)) {
            throw new IllegalArgumentException(expected(format(value)));
        }
    }

    /** The value of {@code text}, or null when it is not one. */
    abstract @Nullable V read(String text);

    /** Whether an id may have this value. */
    boolean isAllowed(V value) {
        return true;
    }

    private Failure malformed(@Nullable String text) {
        return new Failure.Invalid(List.of(new FieldError("", expected(text))));
    }

    private String expected(@Nullable String found) {
        String shown = found == null
                ? "null"
                : "'" + (found.length() > SHOWN ? found.substring(0, SHOWN) + "..." : found) + "'";
        return "must be " + article() + " " + type + shape + ", found " + shown;
    }

    private String article() {
        return "AEIO".indexOf(type.charAt(0)) >= 0 ? "an" : "a";
    }
}
