package dev.tenon.message.memory;

import java.time.Instant;
import java.util.List;

/**
 * A lease that has not been settled.
 *
 * @param end when it ends
 */
record HeldLease(long token, List<Entry> entries, Instant end) {}
