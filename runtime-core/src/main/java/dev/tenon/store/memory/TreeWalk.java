package dev.tenon.store.memory;

import org.jspecify.annotations.Nullable;

/** Goes through a {@link SortedTree}, up or down, from a point on. For one thread. */
final class TreeWalk<T extends Placed> {

    private final SortedTree<T>[] path;
    private final int[] at;
    private final int depth;
    private final boolean up;

    private TreeWalk(SortedTree<T>[] path, int[] at, boolean up) {
        this.path = path;
        this.at = at;
        this.depth = path.length - 1;
        this.up = up;
    }

    /** Those after {@code start}, least first. */
    static <T extends Placed> TreeWalk<T> up(SortedTree<T> tree, Cut start) {
        return from(tree, start, true);
    }

    /** Those before {@code start}, greatest first. */
    static <T extends Placed> TreeWalk<T> down(SortedTree<T> tree, Cut start) {
        return from(tree, start, false);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no array of a generic type
    private static <T extends Placed> TreeWalk<T> from(SortedTree<T> tree, Cut start, boolean up) {
        int depth = 1;
        for (SortedTree<T> node = tree; !node.isLeaf(); node = node.child(0)) {
            depth++;
        }
        SortedTree<T>[] path = new SortedTree[depth];
        int[] at = new int[depth];
        SortedTree<T> node = tree;
        for (int level = 0; level < depth; level++) {
            path[level] = node;
            int before = start.isEnd() ? start.after() ? node.width() : 0 : node.countBefore(start);
            if (node.isLeaf()) {
                at[level] = up ? before : before - 1;
            } else {
                // The point is in the last child that begins before it, or before them all.
                at[level] = Math.max(0, before - 1);
                node = node.child(at[level]);
            }
        }
        return new TreeWalk<>(path, at, up);
    }

    /** The next one; {@code null} when there is none. */
    @Nullable
    T next() {
        SortedTree<T> leaf = path[depth];
        if (at[depth] < 0 || at[depth] >= leaf.width()) {
            if (!turn()) {
                return null;
            }
            leaf = path[depth];
        }
        T item = leaf.item(at[depth]);
        at[depth] += up ? 1 : -1;
        return item;
    }

    /** Goes on to the neighbouring leaf. */
    private boolean turn() {
        int level = depth - 1;
        int step = up ? 1 : -1;
        while (level >= 0 && (at[level] + step < 0 || at[level] + step >= path[level].width())) {
            level--;
        }
        if (level < 0) {
            return false;
        }
        at[level] += step;
        for (int below = level + 1; below <= depth; below++) {
            path[below] = path[below - 1].child(at[below - 1]);
            at[below] = up ? 0 : path[below].width() - 1;
        }
        return true;
    }
}
