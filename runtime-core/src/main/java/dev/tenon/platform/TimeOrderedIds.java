package dev.tenon.platform;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562, method 1 of section 6.2): 48 bits of milliseconds, a 12-bit counter that starts anew each
 * millisecond, 62 random bits. Each is greater than the one before, also when the clock stands still or steps back. Safe
 * for use by several threads, without a lock.
 */
public final class TimeOrderedIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private final AtomicLong last = new AtomicLong();

    /** Starts a sequence. */
    public TimeOrderedIds() {}

    /**
     * The next id.
     *
     * @param millis milliseconds since 1970
     * @param random 64 random bits, of which 62 are used
     */
    public UUID next(long millis, long random) {
        long floor = millis << 12;
        long ticket = last.updateAndGet(previous -> Math.max(previous + 1, floor));
        long high = (ticket >>> 12 << 16) | VERSION | (ticket & 0xFFF);
        return new UUID(high, VARIANT | (random & RANDOM_BITS));
    }
}
