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

    private static final Duration LONGEST_PAUSE = PAUSES[PAUSES.length - 1];

    private final Hazards hazards;
    private final Strike strike;
    private final Choices choices;
    private final Scheduler scheduler;
    private final Chronicle chronicle;

    private int crashes = MOST_CRASHES;
    private int failedCommits = MOST_OF_A_KIND;
    private int troubles = MOST_OF_A_KIND;
    private int pauses = MOST_OF_A_KIND;
    private int late = MOST_OF_A_KIND;
    private int repeats = MOST_OF_A_KIND;
    private int occasions;

    private enum Side {
        BEFORE,
        AFTER;

        String of(String name) {
            return (this == BEFORE ? "before " : "after ") + name;
        }
    }

    Storm(Hazards hazards, Strike strike, Choices choices, Scheduler scheduler, Chronicle chronicle) {
        this.hazards = hazards;
        this.strike = strike;
        this.choices = choices;
        this.scheduler = scheduler;
        this.chronicle = chronicle;
    }

    /** For how many faults of the strike there was an occasion. */
    int occasions() {
        return occasions;
    }

    /** Before a step of a process. */
    void before(Domain domain, Kind kind, String name) {
        if (!scheduler.isStormy()) {
            return;
        }
        if (domain.mayCrash()) {
            crash(domain, Side.BEFORE, name);
            if (pauses > 0 && choices.happens(hazards.pause())) {
                pauses--;
                pause(name);
            }
        }
        scheduler.letOthers(hazards.yield());
        if (domain.mayCrash()) {
            strike(kind, Side.BEFORE, name);
        }
        goWrong(kind, Side.BEFORE, name);
    }

    /** After it has happened; that nothing can undo it any more makes a difference for all kinds but one. */
    void after(Domain domain, Kind kind, String name) {
        if (scheduler.isStormy() && domain.mayCrash() && kind != Kind.EFFECT) {
            crash(domain, Side.AFTER, name);
            strike(kind, Side.AFTER, name);
            goWrong(kind, Side.AFTER, name);
        }
    }

    private void crash(Domain domain, Side side, String name) {
        boolean strikes = strikes(Fault.CRASH);
        if (strikes || (crashes > 0 && choices.happens(hazards.crash()))) {
            crashes--;
            chronicle.note(domain + " crashes " + side.of(name));
            scheduler.kill(domain);
        }
    }

    private boolean strikes(Fault fault) {
        return strike.faults().contains(fault) && ++occasions == strike.at();
    }

    private void strike(Kind kind, Side side, String name) {
        if (strikes(Fault.FAILURE)) {
            fail(side, name);
        }
        boolean canBeInterrupted = side == Side.BEFORE && (kind == Kind.EFFECT || kind == Kind.OUTSIDE);
        if (canBeInterrupted && strikes(Fault.INTERRUPTION)) {
            interrupt(name);
        }
    }

    private void goWrong(Kind kind, Side side, String name) {
        switch (kind) {
            case EFFECT -> {}
            case OUTSIDE -> trouble(side, name);
            case COMMIT, DELIVERY -> failCommit(kind, side, name);
        }
    }

    private void fail(Side side, String name) {
        chronicle.note(name + " fails " + side.of("it is done"));
        throw new FailureException(new Failure.Unavailable(name + " failed (by the simulation)"));
    }

    private void interrupt(String name) {
        Strand own = scheduler.current();
        if (own.isRequest()) {
            chronicle.note(own + " is interrupted before " + name);
            Thread.currentThread().interrupt();
        } else {
            chronicle.note(own + " stands still before " + name);
            sleep(LONGEST_PAUSE);
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

    private void failCommit(Kind kind, Side side, String name) {
        if (failedCommits > 0 && choices.happens(hazards.failedCommit())) {
            failedCommits--;
            boolean conflicts = kind == Kind.COMMIT && side == Side.BEFORE && choices.pick(2) == 0;
            if (!conflicts) {
                fail(side, name);
            }
            Failure conflict =
                    new Failure.Conflict("Transaction", "of the simulation", new Failure.Conflict.ConcurrentChange());
            chronicle.note("the commit fails: " + conflict.message());
            throw new FailureException(conflict);
        }
    }

    private void trouble(Side side, String name) {
        if (troubles > 0 && choices.happens(hazards.trouble())) {
            troubles--;
            if (choices.pick(2) == 0) {
                Duration time = PAUSES[choices.pick(PAUSES.length)];
                chronicle.note(name + " is slow: " + text(time));
                sleep(time);
            } else {
                fail(side, name);
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
