package dev.tenon.processor;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, line by line, as {@code diff -u} shows it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /** Empty when the texts are equal. */
    static List<String> of(String name, String expected, String actual) {
        if (expected.equals(actual)) {
            return List.of();
        }
        List<Line> lines = lines(expected.split("\n", -1), actual.split("\n", -1));
        List<String> shown = new ArrayList<>(List.of("--- expected/" + name, "+++ generated/" + name));
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isNearAChange(lines, i)) {
                if (i != last + 1 || i == 0) {
                    shown.add("@@ -" + lines.get(i).expected() + " +"
                            + lines.get(i).actual() + " @@");
                }
                shown.add(lines.get(i).sign() + lines.get(i).text());
                last = i;
            }
        }
        return shown;
    }

    private static boolean isNearAChange(List<Line> lines, int at) {
        return lines.subList(Math.max(0, at - CONTEXT), Math.min(lines.size(), at + CONTEXT + 1)).stream()
                .anyMatch(line -> line.sign() != ' ');
    }

    /** By the longest common subsequence. */
    private static List<Line> lines(String[] left, String[] right) {
        int[][] common = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                common[i][j] = left[i].equals(right[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (i < left.length && j < right.length && left[i].equals(right[j])) {
                lines.add(new Line(' ', left[i], ++i, ++j));
            } else if (j == right.length || i < left.length && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line('-', left[i], ++i, j + 1));
            } else {
                lines.add(new Line('+', right[j], i + 1, ++j));
            }
        }
        return lines;
    }

    /** A line with its number in both texts. */
    private record Line(char sign, String text, int expected, int actual) {}
}
