package dev.tenon.testing.transcript;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Lines, one for each step, in the order in which the steps began. Safe for use by several threads. */
public final class Transcript {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Entry> entries = new ArrayList<>();

    /** An empty one. */
    public Transcript() {}

    /**
     * Writes a line, whose end is still to come or never comes.
     *
     * @param where who does it and when; its text comes first
     * @param depth in how many other steps it is
     * @param what it is
     * @param arguments what it is done with
     */
    public Entry write(Object where, int depth, String what, Object... arguments) {
        Entry entry = new Entry(where, depth, what, arguments);
        lock.lock();
        try {
            entries.add(entry);
        } finally {
            lock.unlock();
        }
        return entry;
    }

    /** How many lines were written until now. */
    public int size() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    /** What was written until now. */
    public Seq<String> lines() {
        lock.lock();
        try {
            return Vector.ofAll(entries).map(Entry::toString);
        } finally {
            lock.unlock();
        }
    }

    /** The lines, each with its end. The same program on the same seed gives the same text, to the byte. */
    public String text() {
        return lines().map(line -> line + "\n").mkString();
    }

    @Override
    public String toString() {
        return text();
    }
}
