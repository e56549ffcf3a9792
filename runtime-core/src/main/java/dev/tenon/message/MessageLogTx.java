package dev.tenon.message;

import io.vavr.collection.Seq;
import java.util.UUID;

/**
 * A log inside of a transaction: what it does happens when the transaction commits, and not at all when it does not. What
 * {@link MessageReads} shows is what was committed. For use by one thread at a time.
 */
public interface MessageLogTx extends MessageReads {

    /**
     * Appends a message for each consumer that takes it. The commit waits while the queue is full, and fails as
     * {@link dev.tenon.effect.Failure.TimedOut} after {@link MessageQueue#patience}; once there is room, it appends all that it has.
     * Handlers do not wait: neither a transaction that settles a lease, nor for a message that {@linkplain NewMessage#isFollowUp another one
     * set off}, unless the transaction {@linkplain #isFirst takes it over} from elsewhere.
     *
     * @return its identity, or that of the one that is there if it is to be unique
     */
    <T> UUID append(NewMessage<T> message);

    /**
     * Settles {@code lease} with the transaction. Called again for the same lease, what was said last counts.
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

    /**
     * Drops a message, in whatever state, one of this transaction included. Whoever has it already is told by {@link Claim#withdrawn},
     * and ought to interrupt its handler; it is gone when that one settles it or its lease ends. Does not wait for a transaction in
     * which it is handled. What is unique may be appended again at once, in this transaction too; while a worker still has the one that
     * was withdrawn, there are two.
     *
     * <p>What was dropped has no effect: if somebody has leased it before the commit, either this transaction or the one that settles
     * it is in conflict. The same may be with a unique one that is leased.
     *
     * @param queue where it was appended
     */
    Withdrawal withdraw(MessageQueue queue, UUID message);

    /**
     * Makes a message due now that is scheduled or is to be tried again later, one of this transaction included.
     *
     * @param queue where it was appended
     * @return whether there was one
     */
    boolean hasten(MessageQueue queue, UUID message);

    /**
     * Takes note of a message that comes from elsewhere, perhaps more than once. What was noted is forgotten after a week.
     *
     * @param source who numbered it
     * @return whether it comes for the first time
     */
    boolean isFirst(String source, UUID message);
}
