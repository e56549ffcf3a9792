package dev.tenon.transaction;

import dev.tenon.health.Health;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Begins transactions of one database. Safe for use by several threads. */
public interface TransactionManager {

    /**
     * Begins a transaction: it sees what was committed before this call and its own writes.
     *
     * @throws dev.tenon.effect.FailureException with {@code Unavailable} when the database does not answer
     */
    Transaction begin(Isolation isolation);

    /** Begins a transaction with snapshot isolation. */
    default Transaction begin() {
        return begin(Isolation.SNAPSHOT);
    }

    /**
     * What is in the way of a context that is about to start, all at once: a database that does not answer, tables that are not
     * what its entities need. Asked once, before anything is served. Its {@link #health}, unless overridden.
     */
    default Seq<String> problems() {
        Health health = health();
        return health.status() == Health.Status.DOWN ? List.of(health.reason()) : List.empty();
    }

    /**
     * Whether transactions can be begun now. Asked before a context starts, which it does not while this is down, and whenever
     * somebody wants to know its health; limits its own time. Up unless overridden.
     */
    default Health health() {
        return Health.up();
    }
}
