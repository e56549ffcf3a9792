package dev.tenon.integration;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.health.Health;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Between contexts of one process: publishing is receiving, on the publisher's thread. It keeps nothing: what cannot be received stays
 * with the publisher, who tries again. Safe for use by several threads.
 */
public final class InProcessTransport implements EventTransport {

    private final Map<Address, Place> places = new ConcurrentHashMap<>();

    private record Address(String topic, String subscriber) {}

    /** A subscriber, who may not be there. */
    private static final class Place {
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private volatile @Nullable EventReceiver receiver;
    }

    /** A transport without subscribers. */
    public InProcessTransport() {}

    @Override
    public void declare(String topic, String subscriber) {
        places.computeIfAbsent(new Address(topic, subscriber), unused -> new Place());
    }

    @Override
    public void publish(String topic, Seq<CloudEvent> events) {
        for (Map.Entry<Address, Place> entry : places.entrySet()) {
            if (entry.getKey().topic().equals(topic)) {
                publish(entry.getKey(), entry.getValue(), events);
            }
        }
    }

    private static void publish(Address address, Place place, Seq<CloudEvent> events) {
        place.lock.readLock().lock();
        try {
            EventReceiver there = place.receiver;
            if (there == null) {
                throw new IllegalStateException("it does not receive yet");
            }
            there.receive(events);
        } catch (RuntimeException refused) {
            throw new FailureException(
                    new Failure.Unavailable(address.subscriber() + " did not take events of " + address.topic() + ": "
                            + refused.getMessage()),
                    refused);
        } finally {
            place.lock.readLock().unlock();
        }
    }

    @Override
    public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
        Place place = places.get(new Address(topic, subscriber));
        if (place == null) {
            throw new IllegalStateException(subscriber + " was not declared for " + topic);
        }
        place.receiver = receiver;
        return () -> {
            place.lock.writeLock().lock();
            try {
                place.receiver = null;
            } finally {
                place.lock.writeLock().unlock();
            }
        };
    }

    @Override
    public Health health() {
        return Health.up();
    }

    @Override
    public String toString() {
        return "this process";
    }
}
