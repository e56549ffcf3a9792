package dev.tenon.id;

/**
 * An identity with a type of its own. Generated for every {@link TypedId}; a hand-written record that implements it is as
 * good everywhere. With a static {@code Either<Failure, ShelfId> parse(String)}, that reads its text and {@code toString}
 * writes it, as in the generated ones; without, its text is that of its value.
 *
 * @param <V> what it is made of: {@code UUID}, {@code Long}, {@code Integer} or {@code String}
 */
public interface TypedIdentifier<V> {

    /** The bare value. */
    V value();
}
