package dev.tenon.message.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can be claimed: those of a greater priority first, then in the order in which they came to wait. Not for several threads. */
final class WaitingEntries {

    /** So many that are gone may always stay. */
    private static final int MOST_GONE = 64;

    private final Deque<Entry> usual = new ArrayDeque<>();
    private final TreeMap<Integer, Deque<Entry>> others = new TreeMap<>(Comparator.reverseOrder());
    private int size;

    /** How many are in the lines and gone. */
    private int gone;

    /** How many can be claimed. */
    int size() {
        return size;
    }

    void addLast(Entry entry) {
        line(entry).addLast(entry);
        size++;
    }

    void addFirst(Entry entry) {
        line(entry).addFirst(entry);
        size++;
    }

    /** The next one, which waits no more. There must be one. */
    Entry poll() {
        size--;
        Entry entry = first();
        while (entry.gone) {
            gone--;
            entry = first();
        }
        return entry;
    }

    /** Lets one of them wait no more. It stays in its line until it would be the next, or too many are gone. */
    void drop(Entry entry) {
        entry.gone = true;
        size--;
        gone++;
        if (gone > MOST_GONE && gone > size) {
            usual.removeIf(each -> each.gone);
            others.values().forEach(line -> line.removeIf(each -> each.gone));
            others.values().removeIf(Deque::isEmpty);
            gone = 0;
        }
    }

    private Entry first() {
        if (others.isEmpty()) {
            return usual.removeFirst();
        }
        Map.Entry<Integer, Deque<Entry>> first = others.firstEntry();
        if (first.getKey() < 0 && !usual.isEmpty()) {
            return usual.removeFirst();
        }
        Entry entry = first.getValue().removeFirst();
        if (first.getValue().isEmpty()) {
            others.remove(first.getKey());
        }
        return entry;
    }

    /** Puts another one of the same priority in the place of one that waits. Looks at all. */
    void replace(Entry entry, Entry other) {
        Deque<Entry> line = line(entry);
        List<Entry> replaced = new ArrayList<>(line);
        replaced.replaceAll(each -> each.equals(entry) ? other : each);
        line.clear();
        line.addAll(replaced);
    }

    /** Those that can be claimed, in no order. */
    Stream<Entry> all() {
        return Stream.concat(usual.stream(), others.values().stream().flatMap(Deque::stream))
                .filter(entry -> !entry.gone);
    }

    private Deque<Entry> line(Entry entry) {
        return entry.priority == 0 ? usual : others.computeIfAbsent(entry.priority, unused -> new ArrayDeque<>());
    }
}
