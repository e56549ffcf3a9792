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
public record Isbn(String value) implements TypedIdentifier<String>, Comparable<Isbn> {
    private static final IdFormat<String> FORMAT = IdFormat.text("Isbn", "97[89]\\d{10}");

    public Isbn {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static Isbn of(String value) {
        return new Isbn(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, Isbn> parse(String text) {
        return FORMAT.parse(text, Isbn::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static Isbn fromString(String text) {
        return new Isbn(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(Isbn other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
