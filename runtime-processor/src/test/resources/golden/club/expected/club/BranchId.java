package club;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;

/**
 * An identity over {@code String}, declared by {@link Club}.
 *
 * @param value the bare value
 */
@Generated
public record BranchId(String value) implements TypedIdentifier<String>, Comparable<BranchId> {
    private static final IdFormat<String> FORMAT = IdFormat.text("BranchId");

    public BranchId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static BranchId of(String value) {
        return new BranchId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, BranchId> parse(String text) {
        return FORMAT.parse(text, BranchId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static BranchId fromString(String text) {
        return new BranchId(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(BranchId other) {
        return value.compareTo(other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
