package dev.tenon.testing.simulation;

import org.jspecify.annotations.Nullable;

/** What lives and dies together: the threads of one start of a process, or the world outside. Of the one thread that runs. */
final class Domain {

    final String name;

    /** The process, which is told when it crashes; null for the world outside, which does not. */
    private final @Nullable Runnable onCrash;

    private int threads;
    private boolean dead;

    /** Until when none of its threads goes on, in nanoseconds of the simulation. */
    long pausedUntil;

    Domain(String name, @Nullable Runnable onCrash) {
        this.name = name;
        this.onCrash = onCrash;
    }

    /** Names of threads repeat; with a number each is itself. */
    String nameOf(String thread) {
        return thread + "." + ++threads;
    }

    boolean mayCrash() {
        return onCrash != null && !dead;
    }

    boolean isDead() {
        return dead;
    }

    void die() {
        dead = true;
    }

    void tell() {
        if (onCrash != null) {
            onCrash.run();
        }
    }

    /** Ends the thread that calls if the domain is dead. */
    void requireAlive() {
        if (dead) {
            throw new ProcessCrash(name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
