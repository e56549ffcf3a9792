package dev.tenon.testing.simulation;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.platform.StepObserver;
import dev.tenon.platform.TimeOrderedIds;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.transcript.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/** The platform of one start of a process, or of the world outside. One that has crashed gets nothing from it any more. */
final class SimulatedPlatform implements Platform, StepObserver {

    private final Scheduler scheduler;
    private final Domain domain;
    private final Storm storm;
    private final Chronicle chronicle;
    private final Random random;
    private final TimeOrderedIds ids;
    private final boolean isLogged;

    SimulatedPlatform(
            Scheduler scheduler,
            Domain domain,
            Storm storm,
            Chronicle chronicle,
            Random random,
            TimeOrderedIds ids,
            boolean isLogged) {
        this.scheduler = scheduler;
        this.domain = domain;
        this.storm = storm;
        this.chronicle = chronicle;
        this.random = random;
        this.ids = ids;
        this.isLogged = isLogged;
    }

    @Override
    public Instant now() {
        domain.requireAlive();
        return TestClock.START.plusNanos(scheduler.nanos());
    }

    @Override
    public long nanoTime() {
        domain.requireAlive();
        return scheduler.nanos();
    }

    @Override
    public UUID nextUuid() {
        return ids.next(now().toEpochMilli(), random.nextLong());
    }

    @Override
    public RandomGenerator random() {
        domain.requireAlive();
        return random;
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        domain.requireAlive();
        scheduler.sleep(duration);
    }

    @Override
    public Thread start(String name, Runnable task) {
        return scheduler.start(domain, name, task);
    }

    @Override
    public Latch latch() {
        return new SimulatedLatch(scheduler, domain);
    }

    /** What goes wrong on purpose is no news, in a run that somebody has not asked to see. */
    @Override
    public Logger logger(Class<?> source) {
        return isLogged ? Platform.super.logger(source) : NOPLogger.NOP_LOGGER;
    }

    @Override
    public StepObserver observer() {
        return this;
    }

    @Override
    public Step begins(Kind kind, String name, Object... arguments) {
        domain.requireAlive();
        scheduler.step();
        storm.before(domain, kind, name);
        Strand own = scheduler.current();
        if (kind == Kind.OUTSIDE) {
            // It is written with the effect that it is in.
            return new Seen(kind, name, own, own.depth, StepObserver.none().begins(kind, name));
        }
        Entry entry = chronicle.step(name, arguments);
        return new Seen(kind, name, own, own.depth++, entry);
    }

    /** A step that goes on. */
    private final class Seen implements Step {
        private final Kind kind;
        private final String name;
        private final Strand own;
        private final int depth;
        private final Step entry;

        private Seen(Kind kind, String name, Strand own, int depth, Step entry) {
            this.kind = kind;
            this.name = name;
            this.own = own;
            this.depth = depth;
            this.entry = entry;
        }

        @Override
        public void succeeded(Object value) {
            own.depth = depth;
            if (domain.isDead()) {
                return;
            }
            entry.succeeded(value);
            storm.after(domain, kind, name);
        }

        @Override
        public void failed(String failure) {
            own.depth = depth;
            if (!domain.isDead()) {
                entry.failed(failure);
            }
        }
    }
}
