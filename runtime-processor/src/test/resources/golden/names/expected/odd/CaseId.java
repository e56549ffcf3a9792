package odd;

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
 * An identity over {@code UUID}, declared by {@link Default}.
 *
 * @param value the bare value
 */
@Generated
public record CaseId(UUID value) implements TypedIdentifier<UUID>, Comparable<CaseId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("CaseId", "");

    public CaseId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static CaseId of(UUID value) {
        return new CaseId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, CaseId> parse(String text) {
        return FORMAT.parse(text, CaseId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static CaseId fromString(String text) {
        return new CaseId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, CaseId> next() {
        return Eff.effect("CaseId.next", environment -> new CaseId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(CaseId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
