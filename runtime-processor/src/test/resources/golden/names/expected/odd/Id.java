package odd;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import dev.tenon.platform.HasPlatform;
import io.vavr.control.Either;
import java.util.UUID;

/**
 * An identity over {@code UUID}, declared by {@link Default}.
 *
 * @param value the bare value
 */
@Generated
public record Id(UUID value) implements TypedIdentifier<UUID>, Comparable<Id> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("Id", "");

    public Id {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static Id of(UUID value) {
        return new Id(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, Id> parse(String text) {
        return FORMAT.parse(text, Id::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static Id fromString(String text) {
        return new Id(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, Id> next() {
        return Eff.effect("Id.next", environment -> new Id(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(Id other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
