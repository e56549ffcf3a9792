package dev.tenon.integration;

import dev.tenon.DevelopmentOnly;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.health.Health;
import io.vavr.collection.Seq;

/**
 * What a context has that was given no transport: nothing arrives, and what it publishes waits in its outbox. Production does not start
 * with it. Thread-safe.
 */
@DevelopmentOnly
public final class LoneTransport implements EventTransport {

    private final String context;

    /** The transport of {@code context}, which nobody hears. */
    public LoneTransport(String context) {
        this.context = context;
    }

    @Override
    public void declare(String topic, String subscriber) {
        // Nobody publishes.
    }

    @Override
    public void publish(String topic, Seq<CloudEvent> events) {
        throw new FailureException(new Failure.Unavailable(missing()));
    }

    @Override
    public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
        return () -> {};
    }

    @Override
    public Health health() {
        return Health.degraded(missing());
    }

    private String missing() {
        return context
                + " was given no transport, so it hears nobody and nobody hears it. Set parts.transport(...) to the"
                + " same for all contexts, such as a new InProcessTransport()";
    }

    @Override
    public String toString() {
        return "nobody";
    }
}
