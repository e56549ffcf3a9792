package forest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;

/**
 * An identity over {@code Long}, declared by {@link Forest}.
 *
 * @param value the bare value
 */
@Generated
public record RangerId(Long value) implements TypedIdentifier<Long>, Comparable<RangerId> {
    private static final IdFormat<Long> FORMAT = IdFormat.number("RangerId");

    public RangerId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static RangerId of(Long value) {
        return new RangerId(value);
    }

    /** The id with this value. */
    public static RangerId of(long value) {
        return new RangerId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, RangerId> parse(String text) {
        return FORMAT.parse(text, RangerId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static RangerId fromString(String text) {
        return new RangerId(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(RangerId other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
