package dev.tenon.message.worker;

import dev.tenon.runtime.Hosted;

/** A part of a host that works on threads of its own while it runs, or, for tests, on a thread that asks it to. */
public interface Worker extends Hosted {

    @Override
    void start();

    /** Takes no new work. What it has, {@link #stop} waits for. */
    void refuse();

    /**
     * Does everything that is due, on the calling thread, in place of {@link #start}.
     *
     * @return how much there was; failed attempts count
     */
    long drain();
}
