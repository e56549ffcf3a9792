package dev.tenon.id;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import io.vavr.control.Either;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text form of one kind of id, and what its values must be. Immutable.
 *
 * @param <V> what the id is made of
 */
public sealed interface IdFormat<V> permits ReadingFormat {

    /**
     * TypeID 0.3 with this prefix; reads the canonical UUID too. An empty prefix writes the canonical UUID, and reads it and
     * the TypeID without a prefix.
     *
     * @throws IllegalArgumentException when TypeID does not allow the prefix
     */
    static IdFormat<UUID> uuid(String type, String prefix) {
        return prefix.isEmpty() ? new CanonicalUuidFormat(type) : TypeIdFormat.of(type, prefix);
    }

    /** Decimal digits of a {@code long}. */
    static IdFormat<Long> number(String type) {
        return new LongFormat(type);
    }

    /** Decimal digits of an {@code int}. */
    static IdFormat<Integer> smallNumber(String type) {
        return new IntFormat(type);
    }

    /** The text itself, which must not be blank. */
    static IdFormat<String> text(String type) {
        return text(type, Integer.MAX_VALUE);
    }

    /** The text itself, which must not be blank, nor longer than {@code maxLength} as {@code String.length} counts. */
    static IdFormat<String> text(String type, int maxLength) {
        return new TextFormat(type, maxLength, null);
    }

    /**
     * The text itself, which must not be blank, and must match the whole {@code pattern}.
     *
     * @throws java.util.regex.PatternSyntaxException when {@code pattern} is not a regular expression
     */
    static IdFormat<String> text(String type, String pattern) {
        return text(type, Integer.MAX_VALUE, pattern);
    }

    /**
     * The text itself, which must not be blank, nor longer than {@code maxLength}, and must match the whole {@code pattern}.
     *
     * @throws java.util.regex.PatternSyntaxException when {@code pattern} is not a regular expression
     */
    static IdFormat<String> text(String type, int maxLength, String pattern) {
        return TextFormat.of(type, maxLength, pattern);
    }

    /** Compares UUIDs as unsigned 128-bit numbers, which is the order of their text and of databases. */
    static int compare(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }

    /** The text form of {@code value}. */
    String format(V value);

    /**
     * Reads a text form.
     *
     * @return {@link Failure.Invalid} on the empty path when {@code text} is not one
     */
    Either<Failure, V> parse(@Nullable String text);

    /** As {@link #parse(String)}, and makes the id of the value. */
    <I> Either<Failure, I> parse(@Nullable String text, Function<? super V, ? extends I> id);

    /**
     * Reads a text form.
     *
     * @throws FailureException with {@link Failure.Invalid} when {@code text} is not one
     */
    V valueOf(@Nullable String text);

    /**
     * What a constructor asks of its value.
     *
     * @throws NullPointerException when it is null
     * @throws IllegalArgumentException when it is not allowed
     */
    void require(@Nullable V value);
}
