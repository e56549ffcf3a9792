package dev.tenon.message.worker;

import dev.tenon.message.MessageQueue;
import dev.tenon.runtime.Hosted;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A part of a host that works on threads of its own while it runs, or, for tests, on a thread that asks it to. */
public interface Worker extends Hosted {

    @Override
    void start();

    /** Takes no new work. What it has, {@link #stop} waits for. */
    void refuse();

    /** What it has done since it was made; nothing where it does not count. */
    default Seq<WorkerActivity> activity() {
        return List.empty();
    }

    /** Whether what it does is of {@code queue}: hands its messages on, or keeps what belongs to it. */
    default boolean isOf(MessageQueue queue) {
        return false;
    }

    /**
     * Does everything that is due, on the calling thread, in place of {@link #start}.
     *
     * @return how much there was; failed attempts count
     * @throws AssertionError the first one that a handler failed with, once everything due has been done
     */
    long drain();
}
