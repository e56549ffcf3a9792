package dev.tenon.config;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;

/** "Did you mean": the known key nearest to an unknown one, by how many characters have to change. */
final class Nearness {

    private Nearness() {}

    /** The nearest of {@code known}, if any is near. */
    static Option<String> nearest(String unknown, Set<String> known) {
        int limit = Math.max(2, unknown.length() / 4);
        return known.toSortedSet()
                .toList()
                .filter(name -> distance(unknown, name) <= limit)
                .minBy(Comparator.comparingInt((String name) -> distance(unknown, name)));
    }

    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[right.length()];
    }
}
