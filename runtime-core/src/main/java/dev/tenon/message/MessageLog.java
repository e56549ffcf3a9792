package dev.tenon.message;

import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * Keeps messages until their consumers have handled them. Inside of a transaction it is a {@link MessageLogTx}; workers use the
 * rest, each call of which is a transaction of its own. Safe for use by several threads.
 *
 * <p>The contract is in {@code docs/messages.md} and proven by {@code MessageLogContract} of tenon-testing.
 */
public interface MessageLog extends TransactionalPort<MessageReads, MessageLogTx> {

    /**
     * Leases what is due. All deliveries of a key are in one lease, in order; a key of which another lease has some, or of which one
     * is to be tried again later, is left out. What leases that have ended held is given out again, with an attempt counted, unless it
     * was withdrawn.
     *
     * @param leases how many at most; with 0 it only tells
     * @param each how many deliveries a lease has at most, 1 or more
     * @param time how long the leases last
     */
    Claim claim(Consumer consumer, int leases, int each, Duration time);

    /**
     * Lets a lease last for {@code time} from now.
     *
     * @return whether it had not ended; if it had, nothing may be done with its deliveries any more
     */
    boolean extend(Lease lease, Duration time);

    /**
     * Settles a lease.
     *
     * @param outcomes one for each delivery, in their order
     * @return whether it had not ended; if it had, nothing has changed
     */
    boolean settle(Lease lease, Seq<? extends Outcome> outcomes);

    /**
     * Parts a lease whose holder needs long for some of it, so that others can go on: instead of it there is a lease for each of
     * {@code parts}, and what is in none of them waits again, as if nothing had been.
     *
     * @param parts deliveries of the lease in their order, each in one part at most; at least one, and none empty. Of a key, what is
     *     given back comes after what is in parts
     * @param time how long the new leases last
     * @return a lease for each part, in their order; none when the lease had ended, and then nothing has changed
     */
    Seq<Lease> part(Lease lease, Seq<? extends Seq<Delivery>> parts, Duration time);

    /**
     * Has {@code listener} called whenever {@code consumer} may have something to claim, or something that it has was withdrawn: after a
     * commit here or in another process, at the latest about a second afterwards. It must return at once. May be called in vain. What
     * {@link Claim#next} tells is not told again.
     *
     * @return ends it
     */
    AutoCloseable onWork(Consumer consumer, Runnable listener);
}
