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
 * An identity over {@code String}, declared by {@link Forest}.
 *
 * @param value the bare value
 */
@Generated
public record RegionId(String value) implements TypedIdentifier<String>, Comparable<RegionId> {
    private static final IdFormat<String> FORMAT = IdFormat.text("RegionId");

    public RegionId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static RegionId of(String value) {
        return new RegionId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, RegionId> parse(String text) {
        return FORMAT.parse(text, RegionId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static RegionId fromString(String text) {
        return new RegionId(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(RegionId other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
