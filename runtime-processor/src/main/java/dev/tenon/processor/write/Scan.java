package dev.tenon.processor.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds parentheses and arguments in a line of Java, minding string literals and type arguments. */
final class Scan {

    private Scan() {}

    /** What is between two parentheses. */
    record Span(int from, int to) {}

    /** How many parentheses are open before {@code position}. */
    static int depthAt(String line, int position) {
        int level = 0;
        for (int at = outside(line, 0); at < position; at = outside(line, at + 1)) {
            level += step(line.charAt(at));
        }
        return level;
    }

    /** Where the last parenthesis opens that the line does not close, or -1. */
    static int openAt(String line) {
        int[] open = new int[line.length()];
        int count = 0;
        for (int at = outside(line, 0); at < line.length(); at = outside(line, at + 1)) {
            char character = line.charAt(at);
            if (character == '(') {
                open[count++] = at;
            } else if (character == ')' && count > 0) {
                count--;
            }
        }
        return count == 0 ? -1 : open[count - 1];
    }

    /** Whether the line closes each parenthesis that it opens. */
    static boolean isClosed(String line) {
        int level = 0;
        for (int at = outside(line, 0); at < line.length(); at = outside(line, at + 1)) {
            level = Math.max(0, level + step(line.charAt(at)));
        }
        return level == 0;
    }

    /** The longest content of outermost parentheses; null when there is none. */
    static @Nullable Span widest(String line) {
        Span widest = null;
        int level = 0;
        int from = 0;
        for (int at = outside(line, 0); at < line.length(); at = outside(line, at + 1)) {
            char character = line.charAt(at);
            level += step(character);
            if (character == '(' && level == 1) {
                from = at + 1;
            } else if (character == ')' && level == 0 && at > from) {
                boolean isWider = widest == null || at - from > widest.to() - widest.from();
                widest = isWider ? new Span(from, at) : widest;
            }
        }
        return widest;
    }

    /** The arguments in the content of parentheses. */
    static List<String> arguments(String content) {
        List<String> arguments = new ArrayList<>();
        int from = 0;
        int level = 0;
        int angles = 0;
        for (int at = outside(content, 0); at < content.length(); at = outside(content, at + 1)) {
            char character = content.charAt(at);
            level += step(character);
            if (character == '<' && at + 1 < content.length() && isTypeStart(content.charAt(at + 1))) {
                angles++;
            } else if (character == '>' && angles > 0 && content.charAt(at - 1) != '-') {
                angles--;
            } else if (character == ',' && level == 0 && angles == 0) {
                arguments.add(content.substring(from, at).strip());
                from = at + 1;
            }
        }
        arguments.add(content.substring(from).strip());
        return arguments;
    }

    private static boolean isTypeStart(char character) {
        return Character.isUpperCase(character) || character == '?';
    }

    private static int step(char character) {
        return character == '(' ? 1 : character == ')' ? -1 : 0;
    }

    /** The first position from {@code from} on that is not in a string literal; the length of the line when there is none. */
    private static int outside(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == '"') {
            at++;
            while (at < line.length() && line.charAt(at) != '"') {
                at += line.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }
        return Math.min(at, line.length());
    }
}
