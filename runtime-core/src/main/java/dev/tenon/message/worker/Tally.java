package dev.tenon.message.worker;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a worker does. Safe for use by several threads. */
final class Tally {

    private final Instant since;
    private final LongAdder handled = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /** @param since when the counting begins */
    Tally(Instant since) {
        this.since = since;
    }

    void add(Result result) {
        if (result instanceof Result.Settled settled) {
            handled.add(settled.handled());
            failed.add(settled.failed());
        }
    }

    WorkerActivity of(String consumer, int running) {
        return new WorkerActivity(consumer, since, handled.sum(), failed.sum(), running);
    }
}
