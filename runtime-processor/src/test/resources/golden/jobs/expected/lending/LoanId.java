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
public record LoanId(UUID value) implements TypedIdentifier<UUID>, Comparable<LoanId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("LoanId", "loan");

    public LoanId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static LoanId of(UUID value) {
        return new LoanId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, LoanId> parse(String text) {
        return FORMAT.parse(text, LoanId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static LoanId fromString(String text) {
        return new LoanId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, LoanId> next() {
        return Eff.effect("LoanId.next", environment -> new LoanId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(LoanId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
