package shop.orders;

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
 * An identity over {@code UUID}, declared by the package {@code shop.orders}.
 *
 * @param value the bare value
 */
@Generated
public record TraceId(UUID value) implements TypedIdentifier<UUID>, Comparable<TraceId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("TraceId", "");

    public TraceId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static TraceId of(UUID value) {
        return new TraceId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, TraceId> parse(String text) {
        return FORMAT.parse(text, TraceId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static TraceId fromString(String text) {
        return new TraceId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, TraceId> next() {
        return Eff.effect("TraceId.next", environment -> new TraceId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(TraceId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
