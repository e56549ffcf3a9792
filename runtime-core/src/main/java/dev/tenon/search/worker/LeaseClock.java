package dev.tenon.search.worker;

import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.platform.Platform;
import io.vavr.collection.Seq;
import java.time.Duration;

/** Extends leases while something is done with them. For use by one thread. */
final class LeaseClock {

    private final Platform platform;
    private final MessageLog log;
    private final Seq<Lease> leases;
    private final Duration time;
    private long extended;

    /** @param time how long the leases last, from now */
    LeaseClock(Platform platform, MessageLog log, Seq<Lease> leases, Duration time) {
        this.platform = platform;
        this.log = log;
        this.leases = leases;
        this.time = time;
        this.extended = platform.nanoTime();
    }

    /** Extends them if half of their time is over. One that has ended comes again, and is known then. */
    void extend() {
        long now = platform.nanoTime();
        if (now - extended > time.toNanos() / 2) {
            leases.forEach(lease -> log.extend(lease, time));
            extended = now;
        }
    }
}
