package dev.tenon.store;

import java.util.Arrays;

/**
 * A pattern of SQL's {@code LIKE}: {@code %} is any text, {@code _} is any one code point, a backslash takes the next
 * character literally. Matches as a whole, case-sensitively. Immutable.
 */
public final class LikePattern {

    private static final int ANY_TEXT = -1;
    private static final int ANY_ONE = -2;

    private final String text;
    private final int[] tokens;

    private LikePattern(String text, int[] tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Reads a pattern. A backslash at the end, which SQL refuses, is taken as itself. */
    public static LikePattern of(String pattern) {
        int[] points = pattern.codePoints().toArray();
        int[] tokens = new int[points.length];
        int size = 0;
        int at = 0;
        while (at < points.length) {
            int point = points[at++];
            if (point == '\\' && at == points.length) {
                return of(pattern + '\\');
            }
            tokens[size++] = switch (point) {
                case '%' -> ANY_TEXT;
                case '_' -> ANY_ONE;
                case '\\' -> points[at++];
                default -> point;
            };
        }
        return new LikePattern(pattern, Arrays.copyOf(tokens, size));
    }

    /** The pattern that matches {@code text} and nothing else. */
    public static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The pattern in SQL's syntax with a backslash as the escape character. */
    public String text() {
        return text;
    }

    /** Whether all of {@code value} matches. Takes time in proportion to the product of the lengths at worst. */
    public boolean matches(String value) {
        int token = 0;
        int at = 0;
        int retryToken = -1;
        int retryAt = 0;
        while (at < value.length()) {
            int point = value.codePointAt(at);
            if (token < tokens.length && tokens[token] == ANY_TEXT) {
                retryToken = ++token;
                retryAt = at;
            } else if (token < tokens.length && (tokens[token] == ANY_ONE || tokens[token] == point)) {
                token++;
                at += Character.charCount(point);
            } else if (retryToken >= 0) {
                retryAt += Character.charCount(value.codePointAt(retryAt));
                at = retryAt;
                token = retryToken;
            } else {
                return false;
            }
        }
        while (token < tokens.length && tokens[token] == ANY_TEXT) {
            token++;
        }
        return token == tokens.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikePattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
