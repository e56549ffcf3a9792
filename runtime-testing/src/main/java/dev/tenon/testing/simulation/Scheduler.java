package dev.tenon.testing.simulation;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread run at a time and decides which. A thread keeps the turn until it waits, ends, or somebody else is chosen at a step.
 * When nobody can go on, time jumps to when somebody can. All of its state belongs to who has the turn.
 */
final class Scheduler {

    /** How long nothing may happen, in real time, before the run is given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How far the clock goes for a step. */
    private static final long STEP = 50_000;

    /** A run that takes more steps does not come to an end. */
    private static final long MOST_STEPS = 2_000_000;

    private static final Duration LONGEST = Duration.ofDays(3650);

    private final Choices choices;

    /** Those that have not ended, who has waited longest for the turn first. */
    private final List<Strand> strands = new ArrayList<>();

    private final Latch over = Platform.live().latch();
    private @Nullable Strand current;
    private final AtomicLong turns = new AtomicLong();
    private long steps;
    private long nanos;
    private boolean stormy;

    /** Who waits for the quiet, and what else has to be so; null when nobody does. */
    private @Nullable Strand resting;

    private BooleanSupplier quiet = () -> true;

    /** Why the run cannot go on; thrown by the first thread, which gets the turn. */
    private @Nullable IllegalStateException verdict;

    private @Nullable Strand first;

    private volatile @Nullable Thread stranger;
    private volatile @Nullable Throwable broken;

    Scheduler(Choices choices) {
        this.choices = choices;
    }

    /** Runs {@code main} as the first thread, and returns when it has ended. Called from outside. */
    void run(Domain domain, Runnable main) throws InterruptedException {
        Strand own = strand(domain, "main", main);
        first = own;
        current = own;
        own.grant();
        long seen = -1;
        while (!over.await(PATIENCE)) {
            long now = turns.get();
            if (now == seen) {
                throw new IllegalStateException(stuck());
            }
            seen = now;
        }
        Throwable thrown = broken;
        if (thrown != null) {
            throw new IllegalStateException("the simulation itself is broken: " + thrown, thrown);
        }
    }

    private String stuck() {
        Strand at = current;
        StringBuilder text = new StringBuilder("the simulation has not gone on for " + PATIENCE.toSeconds() + " s. "
                + (at == null ? "Nobody" : at)
                + " has the turn; a thread that waits for another one must do so at a latch of its"
                + " platform. It is at");
        if (at != null) {
            for (StackTraceElement each : at.thread().getStackTrace()) {
                text.append("\n    ").append(each);
            }
        }
        return text.toString();
    }

    /** Whether things go wrong, and who goes on is chosen. */
    void stormy(boolean isStormy) {
        stormy = isStormy;
    }

    boolean isStormy() {
        return stormy;
    }

    long nanos() {
        return nanos;
    }

    /** How many there were. */
    long steps() {
        return steps;
    }

    /** The time that is so far away. */
    long after(Duration duration) {
        Duration bounded = duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
        return nanos + Math.max(0, bounded.toNanos());
    }

    /** Who has the turn. */
    Strand current() {
        Strand own = current;
        if (own == null || !own.thread().equals(Thread.currentThread())) {
            throw new IllegalStateException("a thread that the simulation has not started, "
                    + Thread.currentThread().getName()
                    + ", wants to wait in it: in a simulation, threads come from Platform.start");
        }
        return own;
    }

    /** Somebody has opened a latch. */
    void opened() {
        Strand own = current;
        if (own != null && !own.thread().equals(Thread.currentThread())) {
            stranger = Thread.currentThread();
        }
    }

    Thread start(Domain domain, String name, Runnable task) {
        domain.requireAlive();
        return strand(domain, domain.nameOf(name), task).thread();
    }

    private Strand strand(Domain domain, String name, Runnable task) {
        Strand strand = new Strand(domain, name, own -> live(own, task));
        strands.add(strand);
        return strand;
    }

    /** All that a thread does. */
    private void live(Strand own, Runnable task) {
        own.take();
        try {
            own.domain.requireAlive();
            task.run();
        } catch (ProcessCrash stopped) {
            // Its process is no more.
        } catch (Throwable uncaught) {
            broken = uncaught;
        }
        try {
            end(own);
        } catch (Throwable thrown) {
            broken = thrown;
            over.open();
        }
    }

    private void end(Strand own) {
        strands.remove(own);
        Strand heir = own.heir;
        if (heir != null) {
            give(heir);
        } else if (own.equals(first) || broken != null) {
            if (!strands.isEmpty() && broken == null) {
                broken = new IllegalStateException("these have not ended: " + strands);
            }
            current = null;
            over.open();
        } else {
            give(next());
        }
    }

    /** A step of the one who has the turn: time goes on. */
    void step() {
        nanos += STEP;
        if (++steps > MOST_STEPS && verdict == null) {
            verdict = new IllegalStateException("the run has not ended after " + MOST_STEPS + " steps");
            pass(current(), Objects.requireNonNull(first));
        }
    }

    /** Lets another one go on instead, if {@code onceIn} is met and there is one. */
    void letOthers(int onceIn) {
        if (stormy && choices.happens(onceIn)) {
            Strand own = current();
            List<Strand> others = ready();
            others.remove(own);
            if (!others.isEmpty()) {
                pass(own, others.get(others.size() == 1 ? 0 : choices.pick(others.size())));
            }
        }
    }

    /** Waits until {@code latch} is open or the time has come. */
    void await(SimulatedLatch latch, long until) throws InterruptedException {
        Strand own = current();
        own.domain.requireAlive();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (!latch.isOpen() && until > nanos) {
            waitFor(own, latch, until, true);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    void sleep(Duration duration) throws InterruptedException {
        Strand own = current();
        own.domain.requireAlive();
        if (!Thread.currentThread().isInterrupted()) {
            waitFor(own, null, after(duration), true);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** Stands still, whatever happens. */
    void pause(Duration duration) {
        waitFor(current(), null, after(duration), false);
    }

    /** Lets none of the threads of the one who has the turn go on. */
    void pauseAll(Duration duration) {
        Strand own = current();
        own.domain.pausedUntil = after(duration);
        pass(own, next());
    }

    private void waitFor(Strand own, @Nullable SimulatedLatch latch, long until, boolean interruptible) {
        own.waitFor(latch, until, interruptible);
        try {
            pass(own, next());
        } finally {
            own.goOn();
        }
    }

    /**
     * Waits until nobody can go on without time passing and {@code isQuiet} is true.
     *
     * @throws IllegalStateException when it is not so for {@code limit}
     */
    void rest(BooleanSupplier isQuiet, Duration limit) {
        Strand own = current();
        long end = after(limit);
        resting = own;
        quiet = isQuiet;
        try {
            waitFor(own, null, end, false);
        } finally {
            resting = null;
        }
        if (nanos >= end) {
            throw new IllegalStateException(
                    "it does not come to rest: something is still to be done after " + limit.toDays() + " days");
        }
    }

    /** Gives the turn away and waits for the next one of its own. */
    private void pass(Strand own, Strand next) {
        if (!next.equals(own)) {
            strands.remove(own);
            strands.add(own);
            own.prepareToPark();
            give(next);
            own.park();
        }
        own.domain.requireAlive();
        if (verdict != null && own.equals(first)) {
            throw verdict;
        }
    }

    private void give(Strand next) {
        turns.incrementAndGet();
        current = next;
        next.grant();
    }

    /** Who goes on. */
    private Strand next() {
        while (true) {
            List<Strand> ready = ready();
            if (!ready.isEmpty()) {
                return ready.get(stormy && ready.size() > 1 ? choices.pick(ready.size()) : 0);
            }
            if (resting != null && quiet.getAsBoolean()) {
                return resting;
            }
            long at = strands.stream()
                    .mapToLong(strand -> strand.readyAt(nanos))
                    .min()
                    .orElse(Strand.NEVER);
            if (at == Strand.NEVER) {
                verdict = new IllegalStateException(deadlock());
                return Objects.requireNonNull(first);
            }
            nanos = at;
        }
    }

    private String deadlock() {
        Thread foreign = stranger;
        return "nobody can go on: " + strands + " wait for ever"
                + (foreign == null
                        ? ""
                        : "; " + foreign.getName() + ", which the simulation has not started, has opened a latch");
    }

    /** Those that can go on, who has waited longest first. */
    private List<Strand> ready() {
        List<Strand> ready = new ArrayList<>();
        for (Strand strand : strands) {
            if (strand.isReady(nanos)) {
                ready.add(strand);
            }
        }
        return ready;
    }

    /** Ends all threads of a domain, one after the other, that of the caller last: by an error, if it is of the domain. */
    void kill(Domain domain) {
        Strand own = current();
        domain.die();
        domain.pausedUntil = 0;
        for (Strand victim : List.copyOf(strands)) {
            if (victim.domain.equals(domain) && !victim.equals(own)) {
                if (victim.hasBegun()) {
                    victim.heir = own;
                    own.prepareToPark();
                    give(victim);
                    own.park();
                } else {
                    strands.remove(victim);
                }
            }
        }
        domain.tell();
        own.domain.requireAlive();
    }
}
