package lending;

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
 * An identity over {@code UUID}, declared by {@link Lending}.
 *
 * @param value the bare value
 */
@Generated
public record PatronId(UUID value) implements TypedIdentifier<UUID>, Comparable<PatronId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("PatronId", "patron");

    public PatronId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static PatronId of(UUID value) {
        return new PatronId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, PatronId> parse(String text) {
        return FORMAT.parse(text, PatronId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static PatronId fromString(String text) {
        return new PatronId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, PatronId> next() {
        return Eff.effect("PatronId.next", environment -> new PatronId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(PatronId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
