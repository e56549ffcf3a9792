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
public record Label(String value) implements TypedIdentifier<String>, Comparable<Label> {
    private static final IdFormat<String> FORMAT = IdFormat.text("Label", "(?i)[a-z]+");

    public Label {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static Label of(String value) {
        return new Label(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, Label> parse(String text) {
        return FORMAT.parse(text, Label::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static Label fromString(String text) {
        return new Label(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(Label other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
