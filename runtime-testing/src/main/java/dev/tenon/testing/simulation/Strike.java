package dev.tenon.testing.simulation;

import io.vavr.collection.Set;

/**
 * The one fault of a run that is not left to chance.
 *
 * @param faults which are counted
 * @param at the number of the occasion for one of them at which it happens, from 1; 0 for never
 */
record Strike(Set<Fault> faults, int at) {

    /** All is left to chance. */
    static final Strike NONE = new Strike(io.vavr.collection.HashSet.empty(), 0);
}
