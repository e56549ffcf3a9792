package dev.tenon.search;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/**
 * One of the processes that have indexes of their own. Each of them gets every change, so all have to know of all: a node that is not
 * there is waited for, and its changes pile up. Immutable.
 *
 * @param name which one it is; the same at each start of it, and that of no other that runs
 * @param all the names of all of them
 */
public record SearchNode(String name, SortedSet<String> all) {

    /** The only one. */
    public static final SearchNode ONLY = new SearchNode("main", TreeSet.of("main"));

    /** @throws IllegalArgumentException when it is not one of them */
    public SearchNode {
        if (!all.contains(name)) {
            throw new IllegalArgumentException(
                    "the node " + name + " is none of the nodes that are indexed for: " + all.mkString(", "));
        }
    }
}
