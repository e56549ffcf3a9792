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
public record SignId(Long value) implements TypedIdentifier<Long>, Comparable<SignId> {
    private static final IdFormat<Long> FORMAT = IdFormat.number("SignId");

    public SignId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static SignId of(Long value) {
        return new SignId(value);
    }

    /** The id with this value. */
    public static SignId of(long value) {
        return new SignId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, SignId> parse(String text) {
        return FORMAT.parse(text, SignId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static SignId fromString(String text) {
        return new SignId(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(SignId other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
