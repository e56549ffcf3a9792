package dev.tenon.message.memory;

import java.util.ArrayDeque;
import java.util.Deque;

/** The deliveries of one key that are not done and not scheduled. Guarded by the lock of its consumer's deliveries. */
final class KeyLine {

    /** How many are waiting to be claimed, leased or retrying; the followers wait until it is none. */
    int ahead;

    /** The rest, in the order of their positions. */
    final Deque<Entry> followers = new ArrayDeque<>(2);

    /** Before all others that were appended later. */
    void insert(Entry entry) {
        Deque<Entry> earlier = new ArrayDeque<>();
        while (!followers.isEmpty() && followers.getFirst().position < entry.position) {
            earlier.addLast(followers.removeFirst());
        }
        followers.addFirst(entry);
        while (!earlier.isEmpty()) {
            followers.addFirst(earlier.removeLast());
        }
    }
}
