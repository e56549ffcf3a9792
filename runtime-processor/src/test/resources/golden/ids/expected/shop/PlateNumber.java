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
 * An identity over {@code String}, declared by {@link Ids}.
 *
 * @param value the bare value
 */
@Generated
public record PlateNumber(String value) implements TypedIdentifier<String>, Comparable<PlateNumber> {
    private static final IdFormat<String> FORMAT = IdFormat.text("PlateNumber", 12, "[A-Z]+ \"[0-9]+\"");

    public PlateNumber {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static PlateNumber of(String value) {
        return new PlateNumber(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, PlateNumber> parse(String text) {
        return FORMAT.parse(text, PlateNumber::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static PlateNumber fromString(String text) {
        return new PlateNumber(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(PlateNumber other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
