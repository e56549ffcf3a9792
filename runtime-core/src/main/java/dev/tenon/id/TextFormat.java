package dev.tenon.id;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that is its own form. Its length is checked before its pattern, so that a pattern is never given more to match. */
final class TextFormat extends IdFormat<String> {

    private final int maxLength;
    private final @Nullable Pattern pattern;

    TextFormat(String type, int maxLength, @Nullable String pattern) {
        super(type, shape(maxLength, pattern));
        this.maxLength = maxLength;
        this.pattern = pattern == null ? null : Pattern.compile(pattern);
    }

    private static String shape(int maxLength, @Nullable String pattern) {
        return (maxLength == Integer.MAX_VALUE ? ": not blank" : ": not blank, of at most " + maxLength + " characters")
                + (pattern == null ? "" : ", matching " + pattern);
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    @Nullable
    String read(String text) {
        return isAllowed(text) ? text : null;
    }

    @Override
    boolean isAllowed(String value) {
        return value.length() <= maxLength
                && !value.isBlank()
                && (pattern == null || pattern.matcher(value).matches());
    }
}
