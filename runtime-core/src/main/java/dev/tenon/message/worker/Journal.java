package dev.tenon.message.worker;

import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import io.vavr.collection.Seq;

/**
 * Writes down what became of deliveries, in the transaction that settles their lease. Safe for use by several threads.
 *
 * @param <T> what may be used in the transaction
 */
public interface Journal<T> {

    /** Called last in the transaction, anew when that is run again. What it throws is a failure of the transaction. */
    void settled(T environment, Lease lease, Seq<? extends Outcome> outcomes);

    /** Called when nothing more is done with the lease here, however it ended. */
    default void ended(Lease lease) {}

    /** Writes nothing. */
    static <T> Journal<T> none() {
        return (environment, lease, outcomes) -> {};
    }
}
