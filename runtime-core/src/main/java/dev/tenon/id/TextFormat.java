package dev.tenon.id;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that is its own form. Its length is checked before its pattern, so that a pattern is never given more to match. */
record TextFormat(String type, int maxLength, @Nullable Pattern pattern) implements ReadingFormat<String> {

    static TextFormat of(String type, int maxLength, String pattern) {
        return new TextFormat(type, maxLength, Pattern.compile(pattern));
    }

    @Override
    public String shape() {
        return (maxLength == Integer.MAX_VALUE ? ": not blank" : ": not blank, of at most " + maxLength + " characters")
                + (pattern == null ? "" : ", matching " + pattern);
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    public @Nullable String read(String text) {
        return isAllowed(text) ? text : null;
    }

    @Override
    public boolean isAllowed(String value) {
        return value.length() <= maxLength
                && !value.isBlank()
                && (pattern == null || pattern.matcher(value).matches());
    }
}
