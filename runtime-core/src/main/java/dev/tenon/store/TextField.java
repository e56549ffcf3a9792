package dev.tenon.store;

import io.vavr.control.Option;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A {@link Field} of text. All comparisons are case-sensitive and by code point; an empty field matches no pattern. */
public final class TextField<E> extends OrderedField<E, String> {

    private TextField(String name, boolean optional, Function<? super E, ? extends @Nullable String> read) {
        super(name, FieldType.TEXT, optional, read);
    }

    /** A field that always has a value. */
    public static <E> TextField<E> of(String name, Function<? super E, String> read) {
        return new TextField<>(name, false, read);
    }

    /** A field that may be empty. */
    public static <E> TextField<E> optional(String name, Function<? super E, ? extends Option<String>> read) {
        return new TextField<>(name, true, orNull(read));
    }

    /**
     * Matches an SQL pattern as a whole: {@code %} is any text, {@code _} is any one code point, a backslash takes the next
     * character literally (a last one: itself).
     */
    public Filter<E> like(String pattern) {
        return new Filter.Like<>(this, LikePattern.of(pattern));
    }

    /** Starts with {@code text}, taken literally. */
    public Filter<E> startsWith(String text) {
        return new Filter.Like<>(this, LikePattern.of(LikePattern.escape(text) + "%"));
    }

    /** Contains {@code text}, taken literally. */
    public Filter<E> contains(String text) {
        return new Filter.Like<>(this, LikePattern.of("%" + LikePattern.escape(text) + "%"));
    }
}
