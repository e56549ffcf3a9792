package dev.tenon.testing.simulation;

import dev.tenon.platform.Latch;
import java.time.Duration;

/** A latch at which the threads of a simulation wait. Opening it wakes nobody at once: who waits goes on when it gets the turn. */
final class SimulatedLatch implements Latch {

    private final Scheduler scheduler;
    private final Domain domain;
    private volatile boolean open;

    SimulatedLatch(Scheduler scheduler, Domain domain) {
        this.scheduler = scheduler;
        this.domain = domain;
    }

    @Override
    public void open() {
        open = true;
        scheduler.opened();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void await() throws InterruptedException {
        domain.requireAlive();
        scheduler.await(this, Strand.NEVER);
    }

    @Override
    public boolean await(Duration limit) throws InterruptedException {
        domain.requireAlive();
        scheduler.await(this, scheduler.after(limit));
        return open;
    }
}
