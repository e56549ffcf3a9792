package dev.tenon.message;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * How many deliveries a consumer has in each state.
 *
 * @param waiting due, and nobody has them
 * @param leased with a worker
 * @param scheduled due later, for the first time
 * @param retrying failed, due later
 * @param dead put aside
 * @param oldest when the oldest of those that wait was appended
 */
public record QueueState(long waiting, long leased, long scheduled, long retrying, long dead, Option<Instant> oldest) {

    /** How many are not done and not dead. */
    public long open() {
        return waiting + leased + scheduled + retrying;
    }
}
