package dev.tenon.effect;

import org.jspecify.annotations.Nullable;

/** Something that holds while a part of a run is evaluated: an environment, an entry of the thread, what others await. */
@FunctionalInterface
interface Region {

    /**
     * Undoes it.
     *
     * @param result what the part ended with: a value or a {@link Halt}; null when an error of the virtual machine ends the run
     */
    void leave(Evaluation c, @Nullable Object result);
}
