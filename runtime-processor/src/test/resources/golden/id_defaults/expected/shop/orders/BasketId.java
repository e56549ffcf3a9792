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
public record BasketId(UUID value) implements TypedIdentifier<UUID>, Comparable<BasketId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("BasketId", "cart");

    public BasketId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static BasketId of(UUID value) {
        return new BasketId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, BasketId> parse(String text) {
        return FORMAT.parse(text, BasketId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static BasketId fromString(String text) {
        return new BasketId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, BasketId> next() {
        return Eff.effect("BasketId.next", environment -> new BasketId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(BasketId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
