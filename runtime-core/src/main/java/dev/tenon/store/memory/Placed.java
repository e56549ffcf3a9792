package dev.tenon.store.memory;

/** What a {@link SortedTree} holds. */
interface Placed {

    /** What it is sorted by, see {@link Places}; never changes. */
    Object place();
}
