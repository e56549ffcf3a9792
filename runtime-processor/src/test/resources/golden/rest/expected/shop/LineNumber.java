package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * An identity over {@code Integer}, declared by {@link Shop}.
 *
 * @param value the bare value
 */
@Generated
public record LineNumber(Integer value) implements TypedIdentifier<Integer>, Comparable<LineNumber> {
    private static final IdFormat<Integer> FORMAT = IdFormat.smallNumber("LineNumber");

    public LineNumber {
        Objects.requireNonNull(value, "LineNumber.value");
    }

    /** The id with this value. */
    public static LineNumber of(Integer value) {
        return new LineNumber(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, LineNumber> parse(String text) {
        return FORMAT.parse(text).map(LineNumber::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    public static LineNumber fromString(String text) {
        return parse(text).getOrElseThrow(FailureException::new);
    }

    @Override
    public int compareTo(LineNumber other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    public String toString() {
        return FORMAT.format(value);
    }
}
