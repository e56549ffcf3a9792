package dev.tenon.integration;

import dev.tenon.health.Health;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Brings events from contexts to contexts, each at least once to each subscriber, those of one source and subject in their order. Safe
 * for use by several threads. The contract is proven by {@code TransportContract} of tenon-testing.
 */
public interface EventTransport {

    /**
     * Makes known that {@code subscriber} wants what is published on {@code topic} from now on, also while it is not there. Does
     * nothing when it is known.
     *
     * @param subscriber the name of a context: all processes of it are one subscriber
     */
    void declare(String topic, String subscriber);

    /**
     * Publishes {@code events}, which are in their order. When this returns, each subscriber gets them, whatever happens.
     *
     * @throws dev.tenon.effect.FailureException with {@code Unavailable} when they have to be published again, all of them
     */
    void publish(String topic, Seq<CloudEvent> events);

    /**
     * Hands what is published on {@code topic} to {@code receiver}, until it is closed. What a receiver does not take comes again,
     * after a pause, before what is later of its source and subject.
     *
     * @param subscriber was declared
     * @return ends it, and waits for what is being received
     */
    AutoCloseable attach(String topic, String subscriber, EventReceiver receiver);

    /** Whether it works. */
    Health health();

    /**
     * What is in the way of a context that is about to start: what the transport needs for its topics and neither has nor can make, all at
     * once, each with what to do. Asked before anything of the context is declared, published or received. Its {@link #health}, unless
     * overridden.
     */
    default Seq<String> problems(Topology topology) {
        Health health = health();
        return health.status() == Health.Status.DOWN ? List.of(health.reason()) : List.empty();
    }
}
