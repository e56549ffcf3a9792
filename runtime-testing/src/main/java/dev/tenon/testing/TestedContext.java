package dev.tenon.testing;

import io.vavr.control.Option;

/** What every generated test runtime can be asked, whatever its context. */
public interface TestedContext {

    /** Its clock, ids and randomness. */
    TestPlatform platform();

    /**
     * Does everything that is due now, on this thread, and what becomes due by it: events have their handlers, jobs are run, clocks
     * enqueue theirs, and what is published leaves. The clock does not move.
     *
     * @return how many deliveries there were; failed attempts count
     * @throws AssertionError what a handler failed with, such as the call of a stub that is not set
     */
    long settle();

    /** What stands for the other contexts, if it has to do with any. */
    default Option<TestTransport> exchange() {
        return Option.none();
    }
}
