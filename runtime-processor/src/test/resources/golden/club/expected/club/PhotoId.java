package club;

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
 * An identity over {@code UUID}, declared by {@link Club}.
 *
 * @param value the bare value
 */
@Generated
public record PhotoId(UUID value) implements TypedIdentifier<UUID>, Comparable<PhotoId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("PhotoId", "photo");

    public PhotoId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static PhotoId of(UUID value) {
        return new PhotoId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, PhotoId> parse(String text) {
        return FORMAT.parse(text, PhotoId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static PhotoId fromString(String text) {
        return new PhotoId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, PhotoId> next() {
        return Eff.effect("PhotoId.next", environment -> new PhotoId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(PhotoId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
