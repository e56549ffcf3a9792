package dev.tenon.store;

import java.util.function.Supplier;

/**
 * For adapters: a field that holds the key of a row of another entity.
 *
 * @param field the field; where it is empty it refers to nothing
 * @param target what it refers to; asked late, because entities may refer to each other
 * @param onDelete what becomes of the row when that one is deleted
 */
public record Reference<E, T>(Field<E, T> field, Supplier<? extends EntityType<T, ?>> target, OnDelete onDelete) {}
