package dev.tenon.web;

import io.vavr.collection.Seq;
import java.util.Locale;

/** Finds the name that was probably meant. */
final class Suggestion {

    private Suggestion() {}

    /** {@code "; did you mean 'title'?"}, or nothing when no name is near. */
    static String of(String found, Seq<String> names) {
        int allowed = Math.max(1, Math.min(found.length(), 24) / 3);
        return names.filter(name -> Math.abs(name.length() - found.length()) <= allowed)
                .minBy(name -> distance(found, name))
                .filter(name -> distance(found, name) <= allowed)
                .map(name -> "; did you mean '" + name + "'?")
                .getOrElse("");
    }

    /** Insertions, deletions, replacements and swaps of neighbours, without regard to case. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
