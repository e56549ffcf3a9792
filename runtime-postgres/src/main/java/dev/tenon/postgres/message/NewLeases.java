package dev.tenon.postgres.message;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Leases that are to be inserted, as the parameters of a statement. For one thread. */
final class NewLeases {

    private final List<Long> positions = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> last = new ArrayList<>();
    private final List<Integer> firstKey = new ArrayList<>();
    private final List<Integer> lastKey = new ArrayList<>();

    /** One more. */
    void add(Collection<Long> some, Collection<String> theirKeys) {
        first.add(positions.size() + 1);
        firstKey.add(keys.size() + 1);
        positions.addAll(some);
        keys.addAll(theirKeys);
        last.add(positions.size());
        lastKey.add(keys.size());
    }

    /** The messages of all of them. */
    List<Long> positions() {
        return positions;
    }

    /** Gives {@code call} what a statement asks for that inserts leases. */
    Call with(Call call, Duration time, String consumer) throws SQLException {
        return call.number(time.toNanos() / 1000)
                .text(consumer)
                .numbers(positions)
                .texts(keys)
                .integers(first)
                .integers(last)
                .integers(firstKey)
                .integers(lastKey);
    }
}
