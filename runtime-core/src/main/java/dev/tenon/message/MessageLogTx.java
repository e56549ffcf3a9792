package dev.tenon.message;

import io.vavr.collection.Seq;
import java.util.UUID;

/**
 * A log inside of a transaction: what it does happens when the transaction commits, and not at all when it does not. What
 * {@link MessageReads} shows is what was committed. For use by one thread at a time.
 */
public interface MessageLogTx extends MessageReads {

    /**
     * Appends a message for each consumer that takes it. The commit waits while the queue is full, unless the transaction settles a lease
     * as well.
     *
     * @return its identity, or that of the one that is there if it is to be unique
     */
    <T> UUID append(NewMessage<T> message);

    /**
     * Settles {@code lease} with the transaction.
     *
     * @param outcomes one for each delivery, in their order
     * @throws dev.tenon.effect.FailureException with {@code NotFound("Lease", token)} when the lease has ended: then nothing of the
     *     transaction may happen, because somebody else has the deliveries. When it ends later, the commit fails with
     *     {@code Conflict(ConcurrentChange)}
     */
    void settle(Lease lease, Seq<? extends Outcome> outcomes);

    /**
     * Lets a dead letter be tried anew, from its first attempt and before others of its key.
     *
     * @return whether there was one
     */
    boolean requeue(Consumer consumer, long position);

    /**
     * Lets all dead letters be tried anew, in their order.
     *
     * @return how many
     */
    long requeueAll(Consumer consumer);

    /**
     * Drops a dead letter.
     *
     * @return whether there was one
     */
    boolean discard(Consumer consumer, long position);
}
