package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/** Shows entities, one after the other. For one thread. */
interface Rows<E> {

    /** The next one; {@code null} when there are no more. */
    @Nullable
    E next();
}
