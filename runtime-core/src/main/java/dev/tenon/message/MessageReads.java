package dev.tenon.message;

import io.vavr.collection.Seq;

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
}
