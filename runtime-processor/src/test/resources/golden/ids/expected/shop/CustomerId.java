package shop;

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
 * An identity over {@code UUID}, declared by {@link Ids}.
 *
 * @param value the bare value
 */
@Generated
public record CustomerId(UUID value) implements TypedIdentifier<UUID>, Comparable<CustomerId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("CustomerId", "");

    public CustomerId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static CustomerId of(UUID value) {
        return new CustomerId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, CustomerId> parse(String text) {
        return FORMAT.parse(text, CustomerId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static CustomerId fromString(String text) {
        return new CustomerId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, CustomerId> next() {
        return Eff.effect("CustomerId.next", environment -> new CustomerId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(CustomerId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
