package dev.tenon.processor.write.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** JSON text of maps, lists, texts, numbers and truth values, indented by two. */
public final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** The text of {@code value}, with a line end. */
    public static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value, "");
        return json.text.append('\n').toString();
    }

    private void write(Object value, String indent) {
        switch (value) {
            case Map<?, ?> map ->
                items(
                        '{',
                        map.entrySet().iterator(),
                        indent,
                        entry -> {
                            quote(entry.getKey().toString());
                            text.append(": ");
                            write(entry.getValue(), indent + "  ");
                        },
                        '}');
            case List<?> list -> items('[', list.iterator(), indent, item -> write(item, indent + "  "), ']');
            case String string -> quote(string);
            default -> text.append(value);
        }
    }

    private <T> void items(char open, Iterator<T> items, String indent, Consumer<? super T> write, char close) {
        text.append(open);
        boolean isEmpty = !items.hasNext();
        while (items.hasNext()) {
            text.append('\n').append(indent).append("  ");
            write.accept(items.next());
            if (items.hasNext()) {
                text.append(',');
            }
        }
        if (!isEmpty) {
            text.append('\n').append(indent);
        }
        text.append(close);
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char letter = string.charAt(i);
            switch (letter) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (letter < ' ') {
                        text.append(String.format("\\u%04x", (int) letter));
                    } else {
                        text.append(letter);
                    }
                }
            }
        }
        text.append('"');
    }
}
