package dev.tenon.stream;

import dev.tenon.effect.Eff;

/** How a source hands its elements out. Shared by all runs: what belongs to one of them is made when that runs. */
@FunctionalInterface
interface Emission<R, A> {

    /** Offers every element to {@code sink} until that wants no more. Yields whether it would take more at the end. */
    Eff<R, Boolean> into(Sink<R, ? super A> sink);
}
