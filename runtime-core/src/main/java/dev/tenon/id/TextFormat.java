package dev.tenon.id;

import org.jspecify.annotations.Nullable;

/** A text that is its own form. */
final class TextFormat extends IdFormat<String> {

    TextFormat(String type) {
        super(type, "north-wing");
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    @Nullable
    String read(String text) {
        return text.isBlank() ? null : text;
    }
}
