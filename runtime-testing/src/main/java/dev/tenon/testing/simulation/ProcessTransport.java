package dev.tenon.testing.simulation;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.health.Health;
import dev.tenon.integration.CloudEvent;
import dev.tenon.integration.EventReceiver;
import dev.tenon.integration.EventTransport;
import dev.tenon.integration.Topology;
import dev.tenon.platform.Latch;
import dev.tenon.platform.StepObserver;
import dev.tenon.testing.transport.FaultyTransport;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The transport as one start of a process sees it: what it publishes are its steps, and what it receives it does on its own threads. */
final class ProcessTransport implements EventTransport {

    /** How long a receiver may take before the event is brought again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FaultyTransport transport;
    private final SimulatedPlatform platform;
    private final Scheduler scheduler;
    private final Domain world;
    private final Runnable published;
    private final List<AutoCloseable> attached = new ArrayList<>();

    /** What transcripts say of events. */
    private record Published(Seq<CloudEvent> events) {

        @Override
        public String toString() {
            return events.map(event -> event.type() + " " + event.data()).mkString("; ");
        }
    }

    /** @param published told when there is something to be brought, or somebody to bring it to */
    ProcessTransport(
            FaultyTransport transport,
            SimulatedPlatform platform,
            Scheduler scheduler,
            Domain world,
            Runnable published) {
        this.transport = transport;
        this.platform = platform;
        this.scheduler = scheduler;
        this.world = world;
        this.published = published;
    }

    @Override
    public void declare(String topic, String subscriber) {
        transport.declare(topic, subscriber);
    }

    @Override
    public void publish(String topic, Seq<CloudEvent> events) {
        String name = topic + ".publish";
        StepObserver.Step step = platform.begins(StepObserver.Kind.EFFECT, name, new Published(events));
        StepObserver.Step call = platform.begins(StepObserver.Kind.OUTSIDE, name);
        transport.publish(topic, events);
        published.run();
        call.succeeded(events);
        step.succeeded(Unit.UNIT);
    }

    @Override
    public AutoCloseable attach(String topic, String subscriber, EventReceiver receiver) {
        AutoCloseable there = transport.attach(topic, subscriber, events -> receive(subscriber, receiver, events));
        attached.add(there);
        published.run();
        return there;
    }

    /** On the thread that brings events, which waits for that of the process. */
    private void receive(String subscriber, EventReceiver receiver, Seq<CloudEvent> events) {
        Latch ended = new SimulatedLatch(scheduler, world);
        boolean[] isTaken = new boolean[1];
        platform.start(subscriber + ".receive", () -> {
            try {
                receiver.receive(events);
                isTaken[0] = true;
            } catch (RuntimeException refused) {
                isTaken[0] = false;
            } finally {
                ended.open();
            }
        });
        try {
            if (ended.await(PATIENCE) && isTaken[0]) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new FailureException(new Failure.Unavailable(subscriber + " did not take it"));
    }

    /** Its process has crashed. */
    void detach() {
        for (AutoCloseable each : attached) {
            try {
                each.close();
            } catch (Exception broken) {
                throw new IllegalStateException("a receiver could not be taken away", broken);
            }
        }
    }

    @Override
    public Health health() {
        return transport.health();
    }

    @Override
    public Seq<String> problems(Topology topology) {
        return transport.problems(topology);
    }

    @Override
    public String toString() {
        return transport.toString();
    }
}
