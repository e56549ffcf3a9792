package dev.tenon.store.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sorted set that is never changed: adding and removing give another one, which shares all but one path of nodes with it.
 * Whoever holds one reads it in peace, however long, while others go on. A B+ tree; each node is a tree.
 *
 * @param <T> what it holds, each in a place of its own
 */
final class SortedTree<T extends Placed> {

    static final int WIDTH = 32;
    private static final int NARROW = WIDTH / 4;
    private static final SortedTree<?> EMPTY = new SortedTree<>(new Object[0], null, 0);

    /** What a leaf holds, or the place of the least that each child holds: so a descent looks at no item above the leaf. */
    private final Object[] items;

    /** The subtrees, all of the same depth; {@code null} in a leaf. */
    private final SortedTree<T> @Nullable [] children;

    private final int size;

    private SortedTree(Object[] items, SortedTree<T> @Nullable [] children, int size) {
        this.items = items;
        this.children = children;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // it holds no T
    static <T extends Placed> SortedTree<T> empty() {
        return (SortedTree<T>) EMPTY;
    }

    static <T extends Placed> SortedTree<T> of(T item) {
        return new SortedTree<>(new Object[] {item}, null, 1);
    }

    /** How many it holds. */
    int size() {
        return size;
    }

    /** What has this place. */
    @Nullable
    T find(Object place, Comparator<Object> order) {
        SortedTree<T> node = this;
        while (node.children != null) {
            node = node.child(node.childFor(place, order));
        }
        int found = node.indexOf(place, order);
        return found < 0 ? null : node.item(found);
    }

    /** The first that passes {@code test}; {@code null} when none does. */
    @Nullable
    T find(Predicate<? super T> test) {
        for (int i = 0; i < items.length; i++) {
            T found = children == null ? test.test(item(i)) ? item(i) : null : children[i].find(test);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The same and {@code item}, which takes the place of what was in its place. */
    SortedTree<T> with(T item, Comparator<Object> order) {
        SortedTree<T> grown = added(item, order);
        if (grown.items.length <= WIDTH) {
            return grown;
        }
        int middle = middleOf(grown, item);
        SortedTree<T> left = grown.slice(0, middle);
        SortedTree<T> right = grown.slice(middle, grown.items.length);
        return branch(new Object[] {left.least(), right.least()}, nodes(left, right));
    }

    /** The same without what is in the place of {@code item}. */
    SortedTree<T> without(T item, Comparator<Object> order) {
        SortedTree<T> rest = removed(item, order);
        while (rest.children != null && rest.children.length == 1) {
            rest = rest.child(0);
        }
        return rest.size == 0 ? empty() : rest;
    }

    /** About which part of it comes before {@code cut}: 0 to 1. One descent, so it takes all children for equally full. */
    double share(Cut cut) {
        if (items.length == 0) {
            return 0;
        }
        int before = countBefore(cut);
        if (children == null || before == 0) {
            return (double) before / items.length;
        }
        return (before - 1 + child(before - 1).share(cut)) / items.length;
    }

    boolean isLeaf() {
        return children == null;
    }

    int width() {
        return items.length;
    }

    @SuppressWarnings("unchecked") // only T are put in
    T item(int index) {
        return (T) items[index];
    }

    /** Where the item at {@code index} is, or the least of that child. */
    private Object place(int index) {
        return children == null ? item(index).place() : items[index];
    }

    /** Where the least of it is. There must be one. */
    private Object least() {
        return place(0);
    }

    SortedTree<T> child(int index) {
        if (children == null) {
            throw new IllegalStateException("a leaf has no children");
        }
        return children[index];
    }

    /** How many of {@link #items} come before {@code cut}. */
    int countBefore(Cut cut) {
        int low = 0;
        int high = items.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cut.isAfter(place(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the item in {@code place}, or -1 - where it would be. */
    private int indexOf(Object place, Comparator<Object> order) {
        int low = 0;
        int high = items.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int comparison = order.compare(place(middle), place);
            if (comparison == 0) {
                return middle;
            }
            if (comparison < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -1 - low;
    }

    private int childFor(Object place, Comparator<Object> order) {
        int found = indexOf(place, order);
        return found >= 0 ? found : Math.max(0, -2 - found);
    }

    /** May be wider than allowed by one: whoever is above splits it. */
    private SortedTree<T> added(T item, Comparator<Object> order) {
        if (children == null) {
            int found = indexOf(item.place(), order);
            return found >= 0
                    ? new SortedTree<>(replaced(items, found, item), null, size)
                    : new SortedTree<>(inserted(items, -1 - found, item), null, size + 1);
        }
        int index = childFor(item.place(), order);
        SortedTree<T> child = child(index).added(item, order);
        int grown = size + child.size - child(index).size;
        if (child.items.length <= WIDTH) {
            return new SortedTree<>(withLeast(index, child), replaced(children, index, child), grown);
        }
        int middle = middleOf(child, item);
        SortedTree<T> left = child.slice(0, middle);
        SortedTree<T> right = child.slice(middle, child.items.length);
        Object[] least = inserted(replaced(items, index, left.least()), index + 1, right.least());
        return new SortedTree<>(least, inserted(replaced(children, index, left), index + 1, right), grown);
    }

    /** May be empty, or a branch of one: whoever is above mends it. */
    private SortedTree<T> removed(T item, Comparator<Object> order) {
        if (children == null) {
            int found = indexOf(item.place(), order);
            return found < 0 ? this : new SortedTree<>(removed(items, found), null, size - 1);
        }
        int index = childFor(item.place(), order);
        SortedTree<T> child = child(index).removed(item, order);
        if (child == child(index)) {
            return this;
        }
        if (child.items.length == 0) {
            return new SortedTree<>(removed(items, index), removed(children, index), size - 1);
        }
        SortedTree<T> rest = new SortedTree<>(withLeast(index, child), replaced(children, index, child), size - 1);
        if (child.items.length >= NARROW || items.length == 1) {
            return rest;
        }
        return index > 0 ? rest.joined(index - 1) : rest.joined(index);
    }

    /** With the child at {@code index} and the next as one, if that is not too wide. */
    private SortedTree<T> joined(int index) {
        SortedTree<T> left = child(index);
        SortedTree<T> right = child(index + 1);
        if (children == null || left.items.length + right.items.length > WIDTH) {
            return this;
        }
        Object[] together = Arrays.copyOf(left.items, left.items.length + right.items.length);
        System.arraycopy(right.items, 0, together, left.items.length, right.items.length);
        SortedTree<T> one = left.children == null || right.children == null
                ? new SortedTree<>(together, null, together.length)
                : branch(together, concatenated(left.children, right.children));
        return new SortedTree<>(removed(items, index + 1), removed(replaced(children, index, one), index + 1), size);
    }

    /** The items of a branch whose child at {@code index} is another one, most often with the same least place. */
    @SuppressWarnings("ReferenceEquality") // a place that was moved is the same object
    private Object[] withLeast(int index, SortedTree<T> child) {
        Object least = child.least();
        return items[index] == least ? items : replaced(items, index, least);
    }

    private SortedTree<T> slice(int from, int to) {
        Object[] part = Arrays.copyOfRange(items, from, to);
        return children == null
                ? new SortedTree<>(part, null, part.length)
                : branch(part, Arrays.copyOfRange(children, from, to));
    }

    /** Where to split: what grows at its end, as keys do that are made in order, is left full. */
    private static <T extends Placed> int middleOf(SortedTree<T> wide, T added) {
        int last = wide.items.length - 1;
        boolean atEnd = wide.children == null
                ? wide.items[last].equals(added)
                : wide.child(last).isLastOf(added);
        return atEnd ? last : wide.items.length / 2;
    }

    private boolean isLastOf(T item) {
        int last = items.length - 1;
        return children == null ? items[last].equals(item) : child(last).isLastOf(item);
    }

    private static <T extends Placed> SortedTree<T> branch(Object[] least, SortedTree<T>[] nodes) {
        int sum = 0;
        for (SortedTree<T> node : nodes) {
            sum += node.size;
        }
        return new SortedTree<>(least, nodes, sum);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no array of a generic type
    private static <T extends Placed> SortedTree<T>[] nodes(SortedTree<T> left, SortedTree<T> right) {
        return new SortedTree[] {left, right};
    }

    private static <A> A[] concatenated(A[] left, A[] right) {
        A[] all = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return all;
    }

    private static <A> A[] replaced(A[] array, int index, A element) {
        A[] copy = array.clone();
        copy[index] = element;
        return copy;
    }

    private static <A> A[] inserted(A[] array, int index, A element) {
        A[] copy = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, index, copy, index + 1, array.length - index);
        copy[index] = element;
        return copy;
    }

    private static <A> A[] removed(A[] array, int index) {
        A[] copy = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, index + 1, copy, index, array.length - 1 - index);
        return copy;
    }
}
