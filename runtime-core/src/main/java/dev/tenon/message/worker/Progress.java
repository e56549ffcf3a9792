package dev.tenon.message.worker;

import dev.tenon.message.Delivery;
import dev.tenon.message.Outcome;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Iterator;

/**
 * How far the handlers of a lease are. Told by the thread that runs them, one after the other; asked by the one that looks after it,
 * which can have them begin no more. The clock is not read for each of them.
 */
final class Progress {

    /** Where it is before the first handler begins. */
    static final int NOWHERE = -1;

    private static final Outcome[] NOTHING = {};

    private final Platform platform;
    private volatile long began;
    private volatile int at = NOWHERE;
    private volatile boolean closed;

    /** What became of each, if each counts by itself; not begun is given back. Who reads {@link #at} sees it as far as that. */
    private Outcome[] found = NOTHING;

    private int size;
    private int begun;
    private long nanos;

    Progress(Platform platform) {
        this.platform = platform;
        this.began = platform.nanoTime();
    }

    /** The deliveries that are to be handled now, perhaps anew. Asking whether there is one more begins it. */
    Iterator<Delivery> begin(Seq<Delivery> deliveries) {
        size = deliveries.size();
        begun = 0;
        at = NOWHERE;
        closed = false;
        began = platform.nanoTime();
        Iterator<Delivery> all = deliveries.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext() && begins();
            }

            @Override
            public Delivery next() {
                return all.next();
            }
        };
    }

    /** Says where it is, and asks then: so who closes it, and looks then where it is, sees the last one that begins. */
    private boolean begins() {
        at = begun;
        if (closed) {
            return false;
        }
        begun++;
        return true;
    }

    /** What became of the one that has just been handled. */
    void found(Outcome outcome) {
        outcomes()[begun - 1] = outcome;
    }

    /** All that began have ended. */
    void end() {
        nanos = platform.nanoTime() - began;
        at = size;
    }

    /** How many began. For the thread that runs them. */
    int begun() {
        return begun;
    }

    /** What became of all. For the thread that runs them. */
    Vector<Outcome> found() {
        return Vector.of(outcomes());
    }

    /** How long handlers took, without what it costs to settle that. */
    long nanos() {
        return nanos;
    }

    /** When handlers began; before that, when this was made. */
    long began() {
        return began;
    }

    /** Which delivery is being handled; as many as there are when handlers have ended. */
    int at() {
        return at;
    }

    /** No more handlers begin. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** What became of those before {@code at}, if each counts by itself. */
    Vector<Outcome> foundBefore(int end) {
        return found.length == 0 ? Vector.empty() : Vector.of(Arrays.copyOf(found, end));
    }

    private Outcome[] outcomes() {
        if (found.length < size) {
            found = new Outcome[size];
            Arrays.fill(found, Outcome.released());
        }
        return found;
    }
}
