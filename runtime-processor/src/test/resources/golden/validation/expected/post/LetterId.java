package post;

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
 * An identity over {@code UUID}, declared by {@link Post}.
 *
 * @param value the bare value
 */
@Generated
public record LetterId(UUID value) implements TypedIdentifier<UUID>, Comparable<LetterId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("LetterId", "letter");

    public LetterId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static LetterId of(UUID value) {
        return new LetterId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, LetterId> parse(String text) {
        return FORMAT.parse(text, LetterId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static LetterId fromString(String text) {
        return new LetterId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, LetterId> next() {
        return Eff.effect("LetterId.next", environment -> new LetterId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(LetterId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
