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
public record NestId(Long value) implements TypedIdentifier<Long>, Comparable<NestId> {
    private static final IdFormat<Long> FORMAT = IdFormat.number("NestId");

    public NestId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static NestId of(Long value) {
        return new NestId(value);
    }

    /** The id with this value. */
    public static NestId of(long value) {
        return new NestId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, NestId> parse(String text) {
        return FORMAT.parse(text, NestId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static NestId fromString(String text) {
        return new NestId(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(NestId other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
