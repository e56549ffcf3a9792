package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/**
 * A point in the list of all changes. Nobody holds its beginning but those who still have to compare with what came after,
 * so the rest of it is garbage. Guarded by the commit lock.
 */
class Moment {

    /** The change after this point; {@code null} as long as there is none. */
    @Nullable
    Change<?, ?> next;
}
