package dev.tenon.job;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.IdFormat;
import dev.tenon.id.TypedIdentifier;
import io.vavr.control.Either;
import java.util.UUID;

/**
 * The identity of a job; its message has the same.
 *
 * @param value the bare value
 */
public record JobId(UUID value) implements TypedIdentifier<UUID>, Comparable<JobId> {

    private static final IdFormat<UUID> FORMAT = IdFormat.uuid("JobId", "job");

    public JobId {
        FORMAT.require(value);
    }

    /** The id with this value. */
    public static JobId of(UUID value) {
        return new JobId(value);
    }

    /** Reads the text form; {@code Invalid} when {@code text} is not one. */
    public static Either<Failure, JobId> parse(String text) {
        return FORMAT.parse(text, JobId::new);
    }

    /**
     * Reads the text form.
     *
     * @throws FailureException with {@code Invalid} when {@code text} is not one
     */
    public static JobId fromString(String text) {
        return new JobId(FORMAT.valueOf(text));
    }

    @Override
    public int compareTo(JobId other) {
        return IdFormat.compare(value, other.value);
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    public String toString() {
        return FORMAT.format(value);
    }
}
