package forest;

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
 * An identity over {@code UUID}, declared by {@link Forest}.
 *
 * @param value the bare value
 */
@Generated
public record TreeId(UUID value) implements TypedIdentifier<UUID>, Comparable<TreeId> {
    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("TreeId", "tree");

    public TreeId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static TreeId of(UUID value) {
        return new TreeId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, TreeId> parse(String text) {
        return FORMAT.parse(text, TreeId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    @JsonCreator
    public static TreeId fromString(String text) {
        return new TreeId(FORMAT.valueOf(text));
    }

    /** A new id, greater than all before it. */
    public static <R extends HasPlatform> Eff<R, TreeId> next() {
        return Eff.effect("TreeId.next", environment -> new TreeId(environment.platform().nextUuid()));
    }

    @Override
    public int compareTo(TreeId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return FORMAT.format(value);
    }
}
