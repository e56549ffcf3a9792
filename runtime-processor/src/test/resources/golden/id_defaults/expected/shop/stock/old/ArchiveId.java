package shop.stock.old;

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
 * An identity over {@code UUID}, declared by {@link Archive}.
 *
 * @param value the bare value
 */
@Generated
public record ArchiveId(UUID value) implements TypedIdentifier<UUID>, Comparable<ArchiveId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("ArchiveId", "");

    public ArchiveId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static ArchiveId of(UUID value) {
        return new ArchiveId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, ArchiveId> parse(String text) {
        return FORMAT.parse(text, ArchiveId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static ArchiveId fromString(String text) {
        return new ArchiveId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, ArchiveId> next() {
        return Eff.effect("ArchiveId.next", environment -> new ArchiveId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(ArchiveId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
