package dev.tenon.message.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The leases of a consumer that have not been settled. Not for several threads. */
final class HeldLeases {

    private final Map<Long, HeldLease> leases = new HashMap<>();

    /** No lease ends before. */
    private Instant firstEnd = Instant.MAX;

    void add(HeldLease lease) {
        leases.put(lease.token(), lease);
        firstEnd = lease.end().isBefore(firstEnd) ? lease.end() : firstEnd;
    }

    /** Whether it was there. */
    boolean extend(long token, Instant end) {
        return leases.computeIfPresent(token, (same, held) -> new HeldLease(token, held.entries(), end)) != null;
    }

    boolean has(long token) {
        return leases.containsKey(token);
    }

    /** The one that is there no more; {@code null} when it was not. */
    @Nullable
    HeldLease remove(long token) {
        return leases.remove(token);
    }

    /** No lease ends before. */
    Instant firstEnd() {
        return firstEnd;
    }

    /** What leases have that have ended, which are there no more. */
    List<Entry> removeEnded(Instant now) {
        Instant next = Instant.MAX;
        List<Entry> abandoned = new ArrayList<>();
        for (Iterator<HeldLease> all = leases.values().iterator(); all.hasNext(); ) {
            HeldLease held = all.next();
            if (held.end().isAfter(now)) {
                next = held.end().isBefore(next) ? held.end() : next;
            } else {
                all.remove();
                abandoned.addAll(held.entries());
            }
        }
        firstEnd = next;
        return abandoned;
    }

    /** What they have, in no order. */
    Stream<Entry> entries() {
        return leases.values().stream().flatMap(held -> held.entries().stream());
    }
}
