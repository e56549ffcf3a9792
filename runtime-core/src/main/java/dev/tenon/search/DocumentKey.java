package dev.tenon.search;

import dev.tenon.store.FieldType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * Keys of entities as texts, and back. Immutable; safe for use by several threads.
 *
 * @param <K> the key
 */
public final class DocumentKey<K> {

    private static final char SEPARATOR = '|';
    private static final char ESCAPE = '\\';

    private final Function<? super K, String> write;
    private final Function<String, ? extends K> read;

    private DocumentKey(Function<? super K, String> write, Function<String, ? extends K> read) {
        this.write = write;
        this.read = read;
    }

    /** A key that is one field. */
    public static <K> DocumentKey<K> of(FieldType<K> type) {
        return new DocumentKey<>(key -> type.encode(type.canonical(key)), type::decode);
    }

    /**
     * A key that is a record of several fields.
     *
     * @param write the text of each field
     * @param read makes the key of those texts
     */
    public static <K> DocumentKey<K> composite(
            Function<? super K, Seq<String>> write, Function<Seq<String>, ? extends K> read) {
        return new DocumentKey<>(key -> joined(write.apply(key)), text -> read.apply(parts(text)));
    }

    /** The text of a key: equal keys have equal texts, and others have others. */
    public String text(K key) {
        return write.apply(key);
    }

    /** The key of a text that {@link #text} has made. */
    public K key(String text) {
        return read.apply(text);
    }

    private static String joined(Seq<String> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                text.append(SEPARATOR);
            }
            for (char c : parts.get(i).toCharArray()) {
                if (c == SEPARATOR || c == ESCAPE) {
                    text.append(ESCAPE);
                }
                text.append(c);
            }
        }
        return text.toString();
    }

    private static Seq<String> parts(String text) {
        Seq<String> parts = Vector.empty();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SEPARATOR) {
                parts = parts.append(part.toString());
                part.setLength(0);
            } else {
                part.append(c == ESCAPE ? text.charAt(++i) : c);
            }
        }
        return parts.append(part.toString());
    }
}
