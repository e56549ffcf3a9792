package dev.tenon.id;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text form of one kind of id. Immutable.
 *
 * @param <V> what the id is made of
 */
public abstract class IdFormat<V> {

    private final String type;
    private final String example;

    IdFormat(String type, String example) {
        this.type = type;
        this.example = example;
    }

    /** TypeID 0.3 with this prefix; reads the canonical UUID too. An empty prefix writes the canonical UUID. */
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
        return new TextFormat(type);
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
    public final Either<Failure, V> parse(String text) {
        V value = read(text);
        return value == null ? Either.left(malformed(text)) : Either.right(value);
    }

    /** The value of {@code text}, or null when it is not one. */
    abstract @Nullable V read(String text);

    private Failure malformed(String text) {
        String found = text.length() > 64 ? text.substring(0, 64) + "..." : text;
        return new Failure.Invalid(List.of(new FieldError(
                "", "must be " + article() + " " + type + " such as " + example + ", found '" + found + "'")));
    }

    private String article() {
        return "AEIO".indexOf(type.charAt(0)) >= 0 ? "an" : "a";
    }
}
