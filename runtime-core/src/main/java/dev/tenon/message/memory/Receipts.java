package dev.tenon.message.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/** What came from elsewhere in the last week. Safe for use by several threads. */
final class Receipts {

    private static final Duration MEMORY = Duration.ofDays(7);

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Receipt, Instant> received = new LinkedHashMap<>();

    /** A message of a source. */
    record Receipt(String source, UUID message) {}

    boolean has(Receipt receipt) {
        lock.lock();
        try {
            return received.containsKey(receipt);
        } finally {
            lock.unlock();
        }
    }

    void add(Receipt receipt, Instant now) {
        lock.lock();
        try {
            received.put(receipt, now);
            forget(now.minus(MEMORY));
        } finally {
            lock.unlock();
        }
    }

    /** Looks at the first ones only: they are in the order in which they came. */
    private void forget(Instant end) {
        Iterator<Instant> oldest = received.values().iterator();
        while (oldest.hasNext() && oldest.next().isBefore(end)) {
            oldest.remove();
        }
    }
}
