package depot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;

/**
 * An identity over {@code String}, declared by {@link Depot}.
 *
 * @param value the bare value
 */
@Generated
public record Sku(String value) implements TypedIdentifier<String>, Comparable<Sku> {
    private static final IdFormat<String> FORMAT = IdFormat.text("Sku", 12, "[A-Z]{3}-\\d+");

    public Sku {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static Sku of(String value) {
        return new Sku(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, Sku> parse(String text) {
        return FORMAT.parse(text, Sku::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static Sku fromString(String text) {
        return new Sku(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
