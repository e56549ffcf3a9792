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
public record AuthorId(UUID value) implements TypedIdentifier<UUID>, Comparable<AuthorId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("AuthorId", "author");

    public AuthorId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static AuthorId of(UUID value) {
        return new AuthorId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, AuthorId> parse(String text) {
        return FORMAT.parse(text, AuthorId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static AuthorId fromString(String text) {
        return new AuthorId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, AuthorId> next() {
        return Eff.effect("AuthorId.next", environment -> new AuthorId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(AuthorId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
