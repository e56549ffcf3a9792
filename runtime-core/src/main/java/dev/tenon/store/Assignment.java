package dev.tenon.store;

import org.jspecify.annotations.Nullable;

/**
 * What a field is to become in an update of many rows. Made by {@link Field#set} and {@link Field#clear}. Immutable.
 *
 * @param field any but the key and those that the store fills
 * @param value the value; {@code null} to empty an optional field
 */
public record Assignment<E, T>(Field<E, T> field, @Nullable T value) {}
