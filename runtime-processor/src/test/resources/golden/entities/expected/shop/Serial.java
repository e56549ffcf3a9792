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
 * An identity over {@code Long}, declared by {@link Shop}.
 *
 * @param value the bare value
 */
@Generated
public record Serial(Long value) implements TypedIdentifier<Long>, Comparable<Serial> {
    private static final IdFormat<Long> FORMAT = IdFormat.number("Serial");

    public Serial {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static Serial of(Long value) {
        return new Serial(value);
    }

    /** The id with this value. */
    public static Serial of(long value) {
        return new Serial(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, Serial> parse(String text) {
        return FORMAT.parse(text, Serial::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static Serial fromString(String text) {
        return new Serial(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(Serial other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
