package dev.tenon.processor.rules;

import java.util.Collection;
import java.util.Comparator;

/** "Did you mean": the known name nearest to an unknown one, by optimal string alignment distance. */
final class Suggestion {

    private Suggestion() {}

    /** {@code " Did you mean 'BookId'?"}, or empty when nothing known is near. */
    static String of(String unknown, Collection<String> known) {
        int limit = Math.max(1, unknown.length() / 3);
        return known.stream()
                .filter(name -> !name.equals(unknown) && distance(unknown, name) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(unknown, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    private static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int step(int[][] cost, String left, String right, int i, int j) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
