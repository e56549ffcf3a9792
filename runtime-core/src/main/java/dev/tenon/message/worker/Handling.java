package dev.tenon.message.worker;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.Outcome;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** What is done with a lease. Immutable. */
public abstract sealed class Handling permits TransactionalHandling, OutsideHandling, DecidingHandling {

    Handling() {}

    /**
     * A handler in transactions, whose effect happens once: it is one commit with the end of the lease.
     *
     * @param transactor opens them
     * @param log the log inside of one
     * @param handler what is done with a payload
     */
    public static <T> Handling inTransaction(
            Transactor<T> transactor,
            Function<? super T, ? extends MessageLogTx> log,
            Function<Object, ? extends Eff<? super T, ?>> handler) {
        return inTransaction(transactor, log, delivery -> handler.apply(delivery.payload()), Journal.none());
    }

    /**
     * The same with a journal.
     *
     * @param handler what is done with a delivery
     * @param journal written in the same transaction
     */
    public static <T> Handling inTransaction(
            Transactor<T> transactor,
            Function<? super T, ? extends MessageLogTx> log,
            Function<Delivery, ? extends Eff<? super T, ?>> handler,
            Journal<? super T> journal) {
        return new TransactionalHandling<>(new Settlement<>(transactor, log, journal), handler);
    }

    /**
     * A handler that may call the world outside, and is run at least once.
     *
     * @param environment what it runs in
     * @param log where the lease is settled afterwards
     * @param handler what is done with a payload
     */
    public static <R> Handling outside(
            R environment, MessageLog log, Function<Object, ? extends Eff<? super R, ?>> handler) {
        return new OutsideHandling<>(
                environment, log::settle, delivery -> handler.apply(delivery.payload()), lease -> {});
    }

    /**
     * The same with a journal.
     *
     * @param transactor opens the transactions in which leases are settled
     * @param log the log inside of one
     * @param handler what is done with a delivery
     * @param journal written in the same transaction
     */
    public static <R, T> Handling outside(
            R environment,
            Transactor<T> transactor,
            Function<? super T, ? extends MessageLogTx> log,
            Function<Delivery, ? extends Eff<? super R, ?>> handler,
            Journal<? super T> journal) {
        Settlement<T> settlement = new Settlement<>(transactor, log, journal);
        return new OutsideHandling<>(environment, settlement::settle, handler, journal::ended);
    }

    /**
     * What is handled a lease at a time, outside of transactions and at least once.
     *
     * @param log where leases are settled afterwards
     * @param decide handles all deliveries of a lease, and says what became of each, in their order
     */
    public static Handling deciding(MessageLog log, Function<Lease, ? extends Seq<? extends Outcome>> decide) {
        return new DecidingHandling(log, decide);
    }

    /** Runs the handler on each delivery and settles the lease, or what was left of it meanwhile. May be interrupted. Never throws. */
    abstract Result handle(Work work, Retries retries);

    /**
     * Leaves a handler that hangs with what it is at, so that the others of its lease can go on elsewhere. Called by another thread than
     * that of the handler, before others can have them.
     *
     * @param at the place of what it is at
     */
    abstract Leaving leave(Work work, int at);

    /** Settles a lease of which it is known what became of it. May be interrupted. Never throws. */
    abstract Result settle(Lease lease, Seq<? extends Outcome> outcomes);

    /** The same within a limit, for a thread that nobody interrupts. */
    abstract Handling within(HandlerLimit limit);

    /** An effect of a handler: the application's own, for who caused the message. */
    static <R> Eff<R, ?> caused(Delivery delivery, Eff<R, ?> effect) {
        return effect.calledBy(Caller.system())
                .correlated(delivery.by().withCausationId(delivery.message().toString()));
    }
}
