package dev.tenon.stream;

import dev.tenon.effect.Eff;

/**
 * Where the elements of a run go. Belongs to one run.
 *
 * <p>The caller runs what {@link #accept} returns, once and at once, before it offers another element: that is how a slow
 * consumer holds back its source.
 */
@FunctionalInterface
interface Sink<R, A> {

    /** Takes one element. Yields whether there may be another. */
    Eff<R, Boolean> accept(A item);
}
