package dev.tenon.message;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.UUID;

/** What can be seen of a log. Safe for use by several threads. */
public interface MessageReads {

    /** How many deliveries {@code consumer} has in each state. */
    QueueState state(Consumer consumer);

    /**
     * What was put aside for {@code consumer}, in the order of positions.
     *
     * @param after the position of the last one seen; 0 for the first
     * @param limit how many at most
     */
    Seq<DeadLetter> deadLetters(Consumer consumer, long after, int limit);

    /**
     * What waits for {@code consumer}, with what it carries, in the order of positions. It goes on waiting: whoever wants one withdraws
     * it.
     *
     * @param after the position of the last one seen; 0 for the first
     * @param limit how many at most
     */
    Seq<Delivery> waiting(Consumer consumer, long after, int limit);

    /**
     * Which of {@code keys} have deliveries for {@code consumer} that are neither done nor dead. May look at all that it has.
     *
     * @param keys by their texts
     */
    Set<String> openKeys(Consumer consumer, Set<String> keys);

    /**
     * How it stands with a message: one for each consumer that has not done it. Found by an index, however many there are.
     *
     * @param queue where it was appended
     */
    Seq<DeliveryStatus> find(MessageQueue queue, UUID message);

    /**
     * What {@code consumer} has in a state, in the order of positions. For people: may look at all that it has.
     *
     * @param after the position of the last one seen; 0 for the first
     * @param limit how many at most
     */
    Seq<DeliveryStatus> list(Consumer consumer, DeliveryState state, long after, int limit);
}
