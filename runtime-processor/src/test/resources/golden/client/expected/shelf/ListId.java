package shelf;

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
public record ListId(UUID value) implements TypedIdentifier<UUID>, Comparable<ListId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("ListId", "list");

    public ListId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static ListId of(UUID value) {
        return new ListId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, ListId> parse(String text) {
        return FORMAT.parse(text, ListId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static ListId fromString(String text) {
        return new ListId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, ListId> next() {
        return Eff.effect("ListId.next", environment -> new ListId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(ListId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
