/**
 * Stores of entities: {@link dev.tenon.store.ReadStore} and {@link dev.tenon.store.WriteStore} are the ports,
 * {@link dev.tenon.store.Selection} says which rows and in which order, {@link dev.tenon.store.EntityType} is what an adapter
 * must know of an entity. The adapters give identical answers: filters have two-valued logic (see
 * {@link dev.tenon.store.Filter}), text is compared by code point, an empty field sorts after all others, and the key is
 * always the last criterion of a sort. Uses {@code transaction}, {@code effect} and {@code platform} of Tenon.
 */
@NullMarked
package dev.tenon.store;

import org.jspecify.annotations.NullMarked;
