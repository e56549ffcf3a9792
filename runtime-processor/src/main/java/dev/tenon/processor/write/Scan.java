package dev.tenon.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds parentheses and arguments in a line of Java, minding string literals and type arguments. */
final class Scan {

    private Scan() {}

    /** What is between two parentheses. */
    record Span(int from, int to) {}

    /** How many parentheses are open before {@code position}. */
    static int depthAt(String line, int position) {
        int[] depth = {0};
        walk(line.substring(0, position), (at, character, level) -> depth[0] = level);
        return depth[0];
    }

    /** Where the last parenthesis opens that the line does not close, or -1. */
    static int openAt(String line) {
        List<Integer> open = new ArrayList<>();
        walk(line, (at, character, level) -> {
            if (character == '(') {
                open.add(at);
            } else if (character == ')' && !open.isEmpty()) {
                open.removeLast();
            }
        });
        return open.isEmpty() ? -1 : open.getLast();
    }

    /** The longest content of outermost parentheses; null when there is none. */
    static @Nullable Span widest(String line) {
        List<Span> spans = new ArrayList<>();
        int[] from = {0};
        walk(line, (at, character, level) -> {
            if (character == '(' && level == 1) {
                from[0] = at + 1;
            } else if (character == ')' && level == 0 && at > from[0]) {
                spans.add(new Span(from[0], at));
            }
        });
        Span widest = null;
        for (Span span : spans) {
            if (widest == null || span.to() - span.from() > widest.to() - widest.from()) {
                widest = Objects.requireNonNull(span);
            }
        }
        return widest;
    }

    /** The arguments in the content of parentheses. */
    static List<String> arguments(String content) {
        List<String> arguments = new ArrayList<>();
        int[] from = {0};
        int[] angles = {0};
        walk(content, (at, character, level) -> {
            if (character == '<' && at + 1 < content.length() && isTypeStart(content.charAt(at + 1))) {
                angles[0]++;
            } else if (character == '>' && angles[0] > 0 && content.charAt(at - 1) != '-') {
                angles[0]--;
            } else if (character == ',' && level == 0 && angles[0] == 0) {
                arguments.add(content.substring(from[0], at).strip());
                from[0] = at + 1;
            }
        });
        arguments.add(content.substring(from[0]).strip());
        return arguments;
    }

    private static boolean isTypeStart(char character) {
        return Character.isUpperCase(character) || character == '?';
    }

    private static void walk(String line, Step step) {
        int level = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (quoted && character == '\\') {
                i++;
            }
            if (quoted) {
                continue;
            }
            if (character == '(') {
                level++;
            } else if (character == ')') {
                level--;
            }
            step.at(i, character, level);
        }
    }

    /** Called for each character outside strings, with the number of parentheses open after it. */
    private interface Step {
        void at(int position, char character, int level);
    }
}
