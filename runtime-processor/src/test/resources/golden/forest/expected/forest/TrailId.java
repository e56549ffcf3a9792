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
 * An identity over {@code Integer}, declared by {@link Forest}.
 *
 * @param value the bare value
 */
@Generated
public record TrailId(Integer value) implements TypedIdentifier<Integer>, Comparable<TrailId> {
    private static final IdFormat<Integer> FORMAT = IdFormat.smallNumber("TrailId");

    public TrailId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static TrailId of(Integer value) {
        return new TrailId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, TrailId> parse(String text) {
        return FORMAT.parse(text, TrailId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static TrailId fromString(String text) {
        return new TrailId(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(TrailId other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
