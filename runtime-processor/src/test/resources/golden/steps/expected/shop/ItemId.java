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
 * An identity over {@code UUID}, declared by {@link Shop}.
 *
 * @param value the bare value
 */
@Generated
public record ItemId(UUID value) implements TypedIdentifier<UUID>, Comparable<ItemId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("ItemId", "item");

    public ItemId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static ItemId of(UUID value) {
        return new ItemId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, ItemId> parse(String text) {
        return FORMAT.parse(text, ItemId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static ItemId fromString(String text) {
        return new ItemId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, ItemId> next() {
        return Eff.effect("ItemId.next", environment -> new ItemId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(ItemId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
