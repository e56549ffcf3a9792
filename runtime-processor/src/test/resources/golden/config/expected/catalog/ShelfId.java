package catalog;

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
 * An identity over {@code UUID}, declared by {@link Catalog}.
 *
 * @param value the bare value
 */
@Generated
public record ShelfId(UUID value) implements TypedIdentifier<UUID>, Comparable<ShelfId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("ShelfId", "shelf");

    public ShelfId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static ShelfId of(UUID value) {
        return new ShelfId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, ShelfId> parse(String text) {
        return FORMAT.parse(text, ShelfId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static ShelfId fromString(String text) {
        return new ShelfId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, ShelfId> next() {
        return Eff.effect("ShelfId.next", environment -> new ShelfId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(ShelfId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
