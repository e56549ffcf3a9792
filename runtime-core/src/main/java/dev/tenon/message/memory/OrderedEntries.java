package dev.tenon.message.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be claimed, and what waits for its key: of each key one can be claimed, or some are out (leased or retrying), and the
 * rest follows by position. Not for several threads.
 */
final class OrderedEntries {

    private final WaitingEntries waiting = new WaitingEntries();
    private final Map<Object, KeyLine> lines = new HashMap<>();

    /** Whether something can be claimed. */
    boolean isReady() {
        return waiting.size() > 0;
    }

    /** When the oldest of all was appended, also of those that wait for their key; {@code null} when there is none. Looks at all. */
    @Nullable
    Instant oldest() {
        return all().map(entry -> entry.appended).min(Comparator.naturalOrder()).orElse(null);
    }

    /** One comes, as the last of its key. */
    void arrive(Entry entry) {
        if (entry.key == null) {
            waiting.addLast(entry);
            return;
        }
        KeyLine line = lines.computeIfAbsent(entry.key, unused -> new KeyLine());
        line.followers.addLast(entry);
        if (line.ahead == 0) {
            waiting.addLast(promote(line));
        }
    }

    /** One comes that was put aside: by its position among those of its key that are not out. */
    void rejoin(Entry entry) {
        KeyLine line = entry.key == null ? null : lines.get(entry.key);
        if (line == null) {
            arrive(entry);
        } else if (line.head != null && line.head.position > entry.position) {
            waiting.replace(line.head, entry);
            line.followers.addFirst(line.head);
            line.head = entry;
        } else {
            line.insert(entry);
        }
    }

    /** The first ones, at most so many, which are out then; behind each those of its key as far as there is room. */
    List<Entry> take(int most) {
        List<Entry> taken = new ArrayList<>();
        while (taken.size() < most && waiting.size() > 0) {
            Entry entry = waiting.poll();
            taken.add(entry);
            if (entry.key != null) {
                KeyLine line = line(entry.key);
                line.head = null;
                while (taken.size() < most && !line.followers.isEmpty()) {
                    line.ahead++;
                    taken.add(line.followers.removeFirst());
                }
            }
        }
        return taken;
    }

    /** One that was out comes back, before others and by its position among those of its key. */
    void comeBack(Entry entry) {
        if (entry.key == null) {
            waiting.addFirst(entry);
            return;
        }
        KeyLine line = line(entry.key);
        line.insert(entry);
        if (--line.ahead == 0) {
            waiting.addFirst(promote(line));
        }
    }

    /** One that was out does not come back: its key may go on. */
    void leave(Entry entry) {
        if (entry.key == null) {
            return;
        }
        KeyLine line = line(entry.key);
        if (--line.ahead > 0) {
            return;
        }
        if (line.followers.isEmpty()) {
            lines.remove(entry.key);
        } else {
            waiting.addLast(promote(line));
        }
    }

    /** One that waits does so no more. */
    void withdraw(Entry entry) {
        if (entry.key == null) {
            waiting.drop(entry);
            return;
        }
        KeyLine line = line(entry.key);
        if (entry.equals(line.head)) {
            waiting.drop(entry);
            line.head = null;
            leave(entry);
        } else {
            line.followers.remove(entry);
        }
    }

    /** All that can be claimed or waits for its key, in no order. */
    Stream<Entry> all() {
        return Stream.concat(waiting.all(), lines.values().stream().flatMap(line -> line.followers.stream()));
    }

    private static Entry promote(KeyLine line) {
        Entry head = line.followers.removeFirst();
        line.head = head;
        line.ahead = 1;
        return head;
    }

    private KeyLine line(Object key) {
        return Objects.requireNonNull(lines.get(key));
    }
}
