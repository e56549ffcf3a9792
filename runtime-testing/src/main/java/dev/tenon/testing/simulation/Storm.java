package dev.tenon.testing.simulation;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.integration.CloudEvent;
import dev.tenon.platform.StepObserver.Kind;
import dev.tenon.testing.transport.Fate;
import dev.tenon.testing.transport.Faults;
import io.vavr.control.Option;
import java.time.Duration;

/** Lets things go wrong while the scheduler is stormy, as the choices say, and writes it down. Of the one thread that runs. */
final class Storm implements Faults {

    private static final int MOST_CRASHES = 3;
    private static final int MOST_OF_A_KIND = 20;

    /** Around what Tenon waits for: pauses between attempts, the time of a handler, the end of a lease. */
    private static final Duration[] PAUSES = {
        Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(45), Duration.ofMinutes(3)
    };

    private final Hazards hazards;
    private final Choices choices;
    private final Scheduler scheduler;
    private final Chronicle chronicle;

    private int crashes = MOST_CRASHES;
    private int failedCommits = MOST_OF_A_KIND;
    private int troubles = MOST_OF_A_KIND;
    private int pauses = MOST_OF_A_KIND;
    private int late = MOST_OF_A_KIND;
    private int repeats = MOST_OF_A_KIND;

    /** The point at which a process crashes, whatever is chosen; 0 for none. */
    private final int crashAt;

    private int points;

    Storm(Hazards hazards, int crashAt, Choices choices, Scheduler scheduler, Chronicle chronicle) {
        this.hazards = hazards;
        this.crashAt = crashAt;
        this.choices = choices;
        this.scheduler = scheduler;
        this.chronicle = chronicle;
    }

    /** At how many points a process could have crashed. */
    int points() {
        return points;
    }

    /** Before a step of a process. */
    void before(Domain domain, Kind kind, String name) {
        if (!scheduler.isStormy()) {
            return;
        }
        if (domain.mayCrash()) {
            crash(domain, "before " + name);
            if (pauses > 0 && choices.happens(hazards.pause())) {
                pauses--;
                pause(name);
            }
        }
        scheduler.letOthers(hazards.yield());
        switch (kind) {
            case EFFECT -> {}
            case OUTSIDE -> trouble(name, "before");
            case COMMIT -> failCommit();
        }
    }

    /** After it has happened; that nothing can undo it any more makes a difference for these two kinds. */
    void after(Domain domain, Kind kind, String name) {
        if (!scheduler.isStormy() || !domain.mayCrash() || kind == Kind.EFFECT) {
            return;
        }
        crash(domain, "after " + name);
        if (kind == Kind.OUTSIDE) {
            trouble(name, "after");
        }
    }

    private void crash(Domain domain, String when) {
        points++;
        boolean strikes = points == crashAt;
        if (strikes || (crashes > 0 && choices.happens(hazards.crash()))) {
            crashes--;
            chronicle.note(domain + " crashes " + when);
            scheduler.kill(domain);
        }
    }

    private void pause(String name) {
        Duration time = PAUSES[choices.pick(PAUSES.length)];
        if (choices.pick(2) == 0) {
            chronicle.note(scheduler.current() + " stands still for " + text(time) + " before " + name);
            scheduler.pause(time);
        } else {
            chronicle.note(
                    "all of " + scheduler.current().domain + " stands still for " + text(time) + " before " + name);
            scheduler.pauseAll(time);
        }
    }

    private void failCommit() {
        if (failedCommits > 0 && choices.happens(hazards.failedCommit())) {
            failedCommits--;
            Failure failure = choices.pick(2) == 0
                    ? new Failure.Conflict("Transaction", "of the simulation", new Failure.Conflict.ConcurrentChange())
                    : new Failure.Unavailable("the database does not answer (by the simulation)");
            chronicle.note("the commit fails: " + failure.message());
            throw new FailureException(failure);
        }
    }

    private void trouble(String name, String when) {
        if (troubles > 0 && choices.happens(hazards.trouble())) {
            troubles--;
            if (choices.pick(2) == 0) {
                Duration time = PAUSES[choices.pick(PAUSES.length)];
                chronicle.note(name + " is slow: " + text(time));
                sleep(time);
            } else {
                chronicle.note(name + " fails " + when + " it is done");
                throw new FailureException(new Failure.Unavailable(name + " failed (by the simulation)"));
            }
        }
    }

    private void sleep(Duration time) {
        try {
            scheduler.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), interrupted);
        }
    }

    @Override
    public Fate fate(String subscriber, CloudEvent event) {
        Duration after = Duration.ZERO;
        Option<Duration> again = Option.none();
        if (scheduler.isStormy()) {
            if (late > 0 && choices.happens(hazards.lateEvent())) {
                late--;
                after = PAUSES[choices.pick(PAUSES.length)];
                chronicle.note(event.type() + " to " + subscriber + " is late: " + text(after));
            }
            if (repeats > 0 && choices.happens(hazards.repeatedEvent())) {
                repeats--;
                again = Option.some(after.plus(PAUSES[choices.pick(PAUSES.length)]));
                chronicle.note(event.type() + " to " + subscriber + " comes once more, after " + text(again.get()));
            }
        }
        return new Fate(after, again);
    }

    @Override
    public int pick(int possibilities) {
        return scheduler.isStormy() && hazards.reorder() ? choices.pick(possibilities) : 0;
    }

    private static String text(Duration time) {
        return time.toMillis() + " ms";
    }

    @Override
    public String toString() {
        return "faults of a simulation";
    }
}
