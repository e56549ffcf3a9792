package dev.tenon.testing;

import dev.tenon.testing.transport.Faults;
import dev.tenon.testing.transport.FaultyTransport;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Several contexts in one test: what one publishes arrives at the others, on one clock, by a transport that does as the test says.
 *
 * <pre>{@code
 * TestSystem library = TestSystem.of(catalog, lending).faults(SeededFaults.of(42).delaying(Duration.ofMinutes(5)).duplicating());
 * }</pre>
 *
 * Thread-safe.
 */
public final class TestSystem {

    /** How far {@link #settleInTime} moves the clock before it gives up. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Seq<TestedContext> contexts;
    private final TestPlatform platform;
    private final FaultyTransport transport;

    private TestSystem(Seq<TestedContext> contexts, TestPlatform platform) {
        this.contexts = contexts;
        this.platform = platform;
        this.transport = new FaultyTransport(platform, Faults.none());
    }

    /**
     * Puts contexts together. From now on they have the clock, ids and randomness of the first one, at the latest of their times.
     *
     * @throws IllegalArgumentException without a context
     */
    public static TestSystem of(TestedContext... contexts) {
        if (contexts.length == 0) {
            throw new IllegalArgumentException("expected the contexts that make up the system, found none");
        }
        TestPlatform platform = contexts[0].platform();
        TestSystem system = new TestSystem(Vector.of(contexts), platform);
        Instant latest =
                system.contexts.map(context -> context.platform().now()).max().get();
        for (TestedContext context : system.contexts.tail()) {
            if (context.platform() != platform) {
                context.platform().share(platform);
            }
        }
        platform.clock().setTo(latest);
        system.contexts.flatMap(TestedContext::exchange).forEach(exchange -> exchange.join(system.transport));
        return system;
    }

    /** From now on these are the faults between the contexts; what is on its way already keeps its fate. Without, there are none. */
    public TestSystem faults(Faults faults) {
        transport.faults(faults);
        return this;
    }

    /** The clock of all. */
    public TestClock clock() {
        return platform.clock();
    }

    /** What is between the contexts. */
    public FaultyTransport transport() {
        return transport;
    }

    /**
     * Does everything that is due now, in all contexts and between them, on this thread. The clock does not move: what is late stays
     * underway.
     *
     * @return how many deliveries there were; failed attempts count
     * @throws AssertionError what a handler failed with, such as the call of a stub that is not set
     */
    public long settle() {
        long all = 0;
        long done;
        do {
            done = contexts.map(TestedContext::settle).sum().longValue() + transport.deliverDue();
            all += done;
        } while (done > 0);
        return all;
    }

    /**
     * Settles, and moves the clock on until nothing is underway any more, settling at each arrival.
     *
     * @return how many deliveries there were; failed attempts count
     * @throws IllegalStateException when something is still underway after a day, because nobody takes it
     */
    public long settleInTime() {
        long all = settle();
        Instant end = platform.now().plus(PATIENCE);
        for (Option<Instant> due = transport.nextDue(); due.isDefined(); due = transport.nextDue()) {
            if (due.get().isAfter(end)) {
                throw new IllegalStateException(
                        transport.underway() + " events were not taken within " + PATIENCE + "; the log says why");
            }
            platform.clock().setTo(due.get());
            all += settle();
        }
        return all;
    }
}
