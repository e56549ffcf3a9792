package dev.tenon.processor.model;

import dev.tenon.processor.source.TypeName;

/**
 * What a method answers and what its effect yields.
 *
 * @param awaited whether the answer comes later, in a {@code CompletionStage}
 * @param carrier what the value is in
 * @param value what the effect yields
 */
public record ResultModel(boolean awaited, Carrier carrier, TypeName value) {

    /** Whether there is nothing to yield. */
    public boolean isUnit() {
        return value.equals(Tenon.UNIT);
    }

    /** What a value is in. */
    public enum Carrier {
        /** It is there as it is. */
        NONE,
        /** It may be {@code null}. */
        NULLABLE,
        /** {@code java.util.Optional}. */
        OPTIONAL,
        /** {@code Either} with a failure on the left. */
        EITHER,
        /** {@code Either} with something thrown on the left. */
        EITHER_THROWN,
        /** {@code Try}. */
        TRY
    }

    /** Whether reading it may throw checked exceptions. */
    public boolean mayThrow() {
        return awaited || carrier == Carrier.TRY || carrier == Carrier.EITHER_THROWN;
    }
}
