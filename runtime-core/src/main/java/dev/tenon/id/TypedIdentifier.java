package dev.tenon.id;

/**
 * An identity with a type of its own. Generated for every {@link TypedId}; a hand-written record that implements it, with
 * a static {@code parse(String)} like the generated ones, is as good everywhere.
 *
 * @param <V> what it is made of: {@code UUID}, {@code Long}, {@code Integer} or {@code String}
 */
public interface TypedIdentifier<V> {

    /** The bare value. */
    V value();
}
