package dev.tenon.message.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The deliveries of one key that are not done and not scheduled. Not for several threads. */
final class KeyLine {

    /** The one that can be claimed; {@code null} while some are leased or retrying. */
    @Nullable
    Entry head;

    /** How many can be claimed, are leased or are retrying; the followers wait until it is none. */
    int ahead;

    /** The rest, in the order of their positions. */
    final Deque<Entry> followers = new ArrayDeque<>(2);

    /** By its position among the followers. */
    void insert(Entry entry) {
        Deque<Entry> earlier = new ArrayDeque<>(0);
        while (!followers.isEmpty() && followers.getFirst().position < entry.position) {
            earlier.addLast(followers.removeFirst());
        }
        followers.addFirst(entry);
        while (!earlier.isEmpty()) {
            followers.addFirst(earlier.removeLast());
        }
    }
}
