package dev.tenon.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tenon.store.FieldType;
import dev.tenon.store.OrderedField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SortedTreeTest {

    private static final Places NUMBERS =
            new Places(List.of(OrderedField.of("number", FieldType.INT, (Number number) -> number.value)));

    private record Number(int value) implements Placed {
        @Override
        public Object place() {
            return value;
        }
    }

    @Property(tries = 200)
    void it_holds_what_a_tree_set_holds(@ForAll @Size(max = 400) List<@IntRange(min = -60, max = 60) Integer> changes) {
        SortedTree<Number> tree = SortedTree.empty();
        TreeSet<Integer> expected = new TreeSet<>();
        for (int change : changes) {
            int number = Math.abs(change);
            tree = change < 0 ? tree.without(new Number(number), NUMBERS) : tree.with(new Number(number), NUMBERS);
            if (change < 0) {
                expected.remove(number);
            } else {
                expected.add(number);
            }
        }
        assertSame(tree, expected);
    }

    @Test
    void it_stays_right_when_it_grows_deep_and_shrinks_again() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(1));
        SortedTree<Number> tree = SortedTree.empty();
        for (int number : numbers) {
            tree = tree.with(new Number(number), NUMBERS);
        }
        assertSame(tree, new TreeSet<>(numbers));
        SortedTree<Number> before = tree;
        Collections.shuffle(numbers, new Random(2));
        TreeSet<Integer> rest = new TreeSet<>(numbers);
        for (int number : numbers.subList(0, 49_900)) {
            tree = tree.without(new Number(number), NUMBERS);
            rest.remove(number);
        }
        assertSame(tree, rest);
        assertThat(before.size()).as("whoever holds one is not disturbed").isEqualTo(50_000);
        assertThat(nodes(tree)).as("100 numbers in %s nodes", nodes(tree)).isLessThan(40);
        for (int number : rest) {
            tree = tree.without(new Number(number), NUMBERS);
        }
        assertThat(tree.size()).isZero();
        assertThat(nodes(tree)).isEqualTo(1);
    }

    @Test
    void what_grows_in_order_has_full_nodes() {
        SortedTree<Number> tree = SortedTree.empty();
        for (int i = 0; i < 32_000; i++) {
            tree = tree.with(new Number(i), NUMBERS);
        }
        assertThat(nodes(tree)).isLessThan(1_000 + 50);
    }

    @Test
    void it_is_walked_up_and_down_from_any_point() {
        TreeSet<Integer> expected = new TreeSet<>();
        SortedTree<Number> tree = SortedTree.empty();
        for (int i = 0; i < 2_000; i += 2) {
            expected.add(i);
            tree = tree.with(new Number(i), NUMBERS);
        }
        for (int place = -3; place < 2_003; place++) {
            assertThat(first(TreeWalk.up(tree, Cut.before(NUMBERS, place)))).isEqualTo(expected.ceiling(place));
            assertThat(first(TreeWalk.up(tree, Cut.after(NUMBERS, place)))).isEqualTo(expected.higher(place));
            assertThat(first(TreeWalk.down(tree, Cut.before(NUMBERS, place)))).isEqualTo(expected.lower(place));
            assertThat(first(TreeWalk.down(tree, Cut.after(NUMBERS, place)))).isEqualTo(expected.floor(place));
            Number found = tree.find(place, NUMBERS);
            assertThat(found == null ? null : found.value).isEqualTo(expected.contains(place) ? place : null);
        }
        assertThat(numbers(TreeWalk.up(tree, Cut.before(NUMBERS, 1_001))))
                .containsExactlyElementsOf(expected.tailSet(1_001));
        assertThat(numbers(TreeWalk.down(tree, Cut.after(NUMBERS, 1_000))))
                .containsExactlyElementsOf(expected.headSet(1_000, true).descendingSet());
    }

    @Test
    void it_knows_about_which_part_comes_before_a_point() {
        SortedTree<Number> tree = SortedTree.empty();
        for (int i = 0; i < 10_000; i++) {
            tree = tree.with(new Number(i), NUMBERS);
        }
        for (int place = 0; place <= 10_000; place += 500) {
            assertThat(tree.share(Cut.before(NUMBERS, place))).isCloseTo(place / 10_000.0, within(0.1));
        }
        assertThat(SortedTree.<Number>empty().share(Cut.before(NUMBERS, 1))).isZero();
    }

    private static void assertSame(SortedTree<Number> tree, TreeSet<Integer> expected) {
        assertThat(tree.size()).isEqualTo(expected.size());
        assertThat(numbers(TreeWalk.up(tree, Cut.START))).containsExactlyElementsOf(expected);
        assertThat(numbers(TreeWalk.down(tree, Cut.END))).containsExactlyElementsOf(expected.descendingSet());
    }

    private static List<Integer> numbers(TreeWalk<Number> walk) {
        List<Integer> numbers = new ArrayList<>();
        for (Number number = walk.next(); number != null; number = walk.next()) {
            numbers.add(number.value);
        }
        return numbers;
    }

    private static @Nullable Integer first(TreeWalk<Number> walk) {
        Number first = walk.next();
        return first == null ? null : first.value;
    }

    private static int nodes(SortedTree<Number> tree) {
        int count = 1;
        for (int i = 0; !tree.isLeaf() && i < tree.width(); i++) {
            count += nodes(tree.child(i));
        }
        return count;
    }
}
