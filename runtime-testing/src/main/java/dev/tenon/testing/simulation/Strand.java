package dev.tenon.testing.simulation;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the simulation. It runs only while it has the turn; all but what is volatile belongs to who has it.
 */
final class Strand {

    /** Of one that waits without a limit. */
    static final long NEVER = Long.MAX_VALUE;

    /** What those are called for which somebody outside waits. */
    static final String REQUEST = "request";

    final Domain domain;
    final String name;

    /** In how many steps it is, for the transcript. */
    int depth;

    private final Thread thread;
    private boolean begun;

    /** What it waits for: a latch, a time, the quiet; nothing when it could go on. */
    private boolean waiting;

    private @Nullable SimulatedLatch latch;
    private long wakeAt = NEVER;
    private boolean interruptible;

    /** Who gets the turn back at the end of one that was stopped; null for the others. */
    @Nullable
    Strand heir;

    private volatile boolean granted;
    private volatile @Nullable Thread parked;

    /** An interruption that came while it had no turn. A parked thread must not keep it, or it would not stay parked. */
    private volatile boolean interrupted;

    Strand(Domain domain, String name, Consumer<Strand> body) {
        this.domain = domain;
        this.name = name;
        this.thread = Thread.ofVirtual().name(domain + "/" + name).unstarted(() -> body.accept(this));
    }

    /** Whether somebody outside waits for what it does. */
    boolean isRequest() {
        return name.startsWith(REQUEST);
    }

    Thread thread() {
        return thread;
    }

    boolean hasBegun() {
        return begun;
    }

    void waitFor(@Nullable SimulatedLatch gate, long until, boolean endsByInterrupt) {
        waiting = true;
        latch = gate;
        wakeAt = until;
        interruptible = endsByInterrupt;
    }

    void goOn() {
        waiting = false;
        latch = null;
        wakeAt = NEVER;
    }

    /** Whether it could have the turn at this time. */
    boolean isReady(long now) {
        return readyAt(now) <= now;
    }

    /** When time alone makes it ready. */
    long readyAt(long now) {
        boolean waits = waiting && !(latch != null && latch.isOpen()) && !(interruptible && isInterrupted());
        return Math.max(waits ? wakeAt : now, domain.pausedUntil);
    }

    /** In this order: the thread notes an interruption before it clears its own flag. */
    private boolean isInterrupted() {
        return thread.isInterrupted() || interrupted;
    }

    /** Gets the turn. */
    void grant() {
        granted = true;
        if (begun) {
            LockSupport.unpark(parked);
        } else {
            begun = true;
            thread.start();
        }
    }

    /** Before another one gets the turn. */
    void prepareToPark() {
        parked = Thread.currentThread();
    }

    /** Waits for the turn. */
    void park() {
        while (!granted) {
            if (Thread.currentThread().isInterrupted()) {
                interrupted = true;
                Thread.interrupted();
            }
            LockSupport.park(this);
        }
        granted = false;
        if (interrupted) {
            interrupted = false;
            Thread.currentThread().interrupt();
        }
    }

    /** When it has the turn for the first time. */
    void take() {
        granted = false;
    }

    @Override
    public String toString() {
        return domain + " " + name;
    }
}
