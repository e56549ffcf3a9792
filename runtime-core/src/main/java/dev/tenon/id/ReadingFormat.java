package dev.tenon.id;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all formats have in common: a text is read to a value or to nothing, and what was expected is said in one way.
 *
 * @param <V> what the id is made of
 */
sealed interface ReadingFormat<V> extends IdFormat<V>
        permits CanonicalUuidFormat, IntFormat, LongFormat, TextFormat, TypeIdFormat {

    /** How much of a text is shown in a message. */
    int SHOWN = 64;

    /** The simple name of the id. */
    String type();

    /** What follows the name in messages. */
    String shape();

    /** The value of {@code text}, or null when it is not one. */
    @Nullable
    V read(String text);

    /** Whether an id may have this value. */
    default boolean isAllowed(V value) {
        return true;
    }

    @Override
    default Either<Failure, V> parse(@Nullable String text) {
        V value = text == null ? null : read(text);
        return value == null ? Either.left(malformed(text)) : Either.right(value);
    }

    @Override
    default <I> Either<Failure, I> parse(@Nullable String text, Function<? super V, ? extends I> id) {
        V value = text == null ? null : read(text);
        return value == null ? Either.left(malformed(text)) : Either.right(id.apply(value));
    }

    @Override
    default V valueOf(@Nullable String text) {
        V value = text == null ? null : read(text);
        if (value == null) {
            throw new FailureException(malformed(text));
        }
        return value;
    }

    @Override
    default void require(@Nullable V value) {
        if (value == null) {
            throw new NullPointerException(type() + ".value must not be null");
        }
        if (!isAllowed(value)) {
            throw new IllegalArgumentException(expected(format(value)));
        }
    }

    private Failure malformed(@Nullable String text) {
        return new Failure.Invalid(List.of(new FieldError("", expected(text))));
    }

    private String expected(@Nullable String found) {
        String shown = found == null
                ? "null"
                : "'" + (found.length() > SHOWN ? found.substring(0, SHOWN) + "..." : found) + "'";
        return "must be " + article() + " " + type() + shape() + ", found " + shown;
    }

    private String article() {
        return "AEIO".indexOf(type().charAt(0)) >= 0 ? "an" : "a";
    }
}
