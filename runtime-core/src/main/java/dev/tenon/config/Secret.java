package dev.tenon.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that nobody must see by accident: its text is {@code ***} wherever it is printed, logged or written as JSON, and no
 * message about a wrong value has it. {@link #reveal} is the only way to it.
 *
 * <p>Comparing takes as long whether the first character differs or the last, and the hash says nothing of the value. Immutable
 * if the value is.
 */
public final class Secret<T> {

    private static final String SHOWN = "***";

    private final T value;

    private Secret(T value) {
        this.value = Objects.requireNonNull(value);
    }

    /** A secret {@code value}. */
    public static <T> Secret<T> of(T value) {
        return new Secret<>(value);
    }

    /** The value, for the one who needs it. */
    public T reveal() {
        return value;
    }

    /** Whether both have values whose texts are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret<?> secret
                && secret.value.getClass().equals(value.getClass())
                && MessageDigest.isEqual(bytes(secret.value), bytes(value));
    }

    private static byte[] bytes(Object value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same for all: a hash of few secrets would tell them. */
    @Override
    public int hashCode() {
        return SHOWN.hashCode();
    }

    @Override
    public String toString() {
        return SHOWN;
    }
}
