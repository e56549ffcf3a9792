package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;

/**
 * An identity over {@code Integer}, declared by {@link Shop}.
 *
 * @param value the bare value
 */
@Generated
public record ShelfNumber(Integer value) implements TypedIdentifier<Integer>, Comparable<ShelfNumber> {
    private static final IdFormat<Integer> FORMAT = IdFormat.smallNumber("ShelfNumber");

    public ShelfNumber {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static ShelfNumber of(Integer value) {
        return new ShelfNumber(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, ShelfNumber> parse(String text) {
        return FORMAT.parse(text, ShelfNumber::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static ShelfNumber fromString(String text) {
        return new ShelfNumber(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(ShelfNumber other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
