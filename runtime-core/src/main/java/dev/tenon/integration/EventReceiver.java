package dev.tenon.integration;

import io.vavr.collection.Seq;

/** Takes events over from a transport. Safe for use by several threads. */
@FunctionalInterface
public interface EventReceiver {

    /**
     * Makes {@code events} its own: when this returns, the transport forgets them. Those of one subject are in their order.
     *
     * @throws RuntimeException when it did not; then all of them come again
     */
    void receive(Seq<CloudEvent> events);
}
