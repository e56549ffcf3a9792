package dev.tenon.runtime;

import dev.tenon.health.Health.Status;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;

/**
 * An application: starts its parts in their order, tells their health, and stops them in reverse order without losing work.
 * {@code SIGTERM} and Ctrl-C stop it like {@link #stop}. Safe for use by several threads.
 */
public final class Host {

    private enum State {
        NEW,
        STARTING,
        STARTED,
        STOPPING,
        STOPPED
    }

    private final Platform platform;
    private final Logger logger;
    private final List<Hosted> parts;
    private final Duration finishWithin;
    private final Duration interruptLimit;
    private final ReentrantLock lifecycle = new ReentrantLock();
    private final Starter starter = new Starter();
    private final Latch stopped;
    private final Examination examination;
    private final StopSignal signal;
    private volatile State state = State.NEW;
    private List<Hosted> started = List.empty();
    private StopReport report = StopReport.CLEAN;

    Host(
            Platform platform,
            List<Hosted> parts,
            Duration finishWithin,
            Duration interruptLimit,
            Duration healthLimit,
            boolean stopsOnSignal) {
        this.platform = platform;
        this.logger = platform.logger(Host.class);
        this.parts = parts;
        this.finishWithin = finishWithin;
        this.interruptLimit = interruptLimit;
        this.stopped = platform.latch();
        this.examination = new Examination(platform, parts, healthLimit);
        this.signal = new StopSignal(stopsOnSignal, this::stop);
    }

    /** A plan of a host on the live platform. */
    public static HostPlan plan() {
        return plan(Platform.live());
    }

    /** A plan of a host whose time and threads come from {@code platform}. */
    public static HostPlan plan(Platform platform) {
        return new HostPlan(platform);
    }

    /**
     * Starts the parts in their order. Does nothing when they have started.
     *
     * @throws StartupException when one does not start, or the host is stopped meanwhile; what had started is stopped again
     * @throws IllegalStateException when the host has been stopped
     */
    public void start() {
        lifecycle.lock();
        try {
            if (state == State.STARTED) {
                return;
            }
            if (state != State.NEW) {
                throw new IllegalStateException("This host has been stopped: a host starts once, build another");
            }
            signal.listen();
            state = State.STARTING;
            Option<StartupException> failed = starter.run(this::startParts);
            if (failed.isDefined()) {
                StopReport cleanUp = stopParts();
                throw new StartupException("The host", failed.get().problems().appendAll(cleanUp.problems()))
                        .because(List.of(failed.get().getSuppressed()));
            }
            state = State.STARTED;
            logger.info("Started {}", parts.map(Hosted::name).mkString(", "));
        } finally {
            lifecycle.unlock();
        }
    }

    private Option<StartupException> startParts() {
        for (Hosted part : parts) {
            try {
                if (starter.isInterrupted()) {
                    throw new InterruptedException();
                }
                part.start();
                started = started.prepend(part);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return Option.some(notStarted(part, "the start was interrupted", interrupted));
            } catch (Throwable thrown) {
                // Also an error: what has started must not go on without its host.
                return Option.some(notStarted(part, thrown.toString(), thrown));
            }
        }
        return Option.none();
    }

    private static StartupException notStarted(Hosted part, String why, Throwable thrown) {
        return new StartupException("The host", List.of(part.name() + " did not start: " + why))
                .because(List.of(thrown));
    }

    /**
     * Stops what has started, in reverse order: each part takes no new work, finishes what is in flight within the time that
     * the plan gives to all of them together, and interrupts the rest. Stopping twice does it once; both wait and have the same
     * report. While the host is starting, the start is interrupted. Not for a thread that a part waits for, such as that of a
     * request.
     */
    public StopReport stop() {
        starter.interrupt();
        lifecycle.lock();
        try {
            return state == State.STOPPED ? report : stopParts();
        } finally {
            lifecycle.unlock();
        }
    }

    private StopReport stopParts() {
        state = State.STOPPING;
        report = new Shutdown(Grace.of(platform, finishWithin, interruptLimit)).stop(started);
        report.interrupted().forEach(work -> logger.warn("Interrupted, because time was up: {}", work));
        report.problems().forEach(problem -> logger.error("Not stopped: {}", problem));
        state = State.STOPPED;
        signal.ignore();
        stopped.open();
        logger.info("Stopped{}", report.isClean() ? "" : ", but not everything ended by itself");
        return report;
    }

    /**
     * Waits until the host has stopped.
     *
     * @throws InterruptedException when the thread is interrupted first
     */
    public void awaitTermination() throws InterruptedException {
        stopped.await();
    }

    /** Asks every component, each anew and with a limit of time. Never throws. */
    public HealthReport health() {
        State now = state;
        Seq<HealthReport.Component> components = examination.ask();
        boolean works = components.forAll(component -> component.health().status() != Status.DOWN);
        return new HealthReport(now != State.STOPPED, works && state == State.STARTED, components);
    }
}
