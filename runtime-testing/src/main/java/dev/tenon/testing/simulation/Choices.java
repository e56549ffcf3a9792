package dev.tenon.testing.simulation;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Random;

/**
 * Everything in a run that might have gone another way is chosen here. The first possibility is always the quiet one, so that a run is
 * known by its few other choices. Of the one thread that runs.
 */
final class Choices {

    private final Random random;
    private final Option<SortedMap<Integer, Integer>> known;
    private final java.util.TreeMap<Integer, Integer> made = new java.util.TreeMap<>();
    private int count;

    Choices(Course course) {
        this.random = new Random(course.seed() ^ 0x5DEECE66DL);
        this.known = course.choices();
    }

    /** One of so many possibilities, each as likely; from 0. */
    int pick(int possibilities) {
        return chosen(possibilities, known.isDefined() ? 0 : random.nextInt(possibilities));
    }

    /** Whether something happens that happens once in so many times; never for 0. */
    boolean happens(int onceIn) {
        if (onceIn == 0) {
            return false;
        }
        return chosen(2, known.isEmpty() && random.nextInt(onceIn) == 0 ? 1 : 0) == 1;
    }

    private int chosen(int possibilities, int drawn) {
        int number = count++;
        int value = known.isDefined() ? Math.min(known.get().getOrElse(number, 0), possibilities - 1) : drawn;
        if (value != 0) {
            made.put(number, value);
        }
        return value;
    }

    /** How many there were. */
    int count() {
        return count;
    }

    /** Those that were not the first possibility. */
    SortedMap<Integer, Integer> made() {
        return TreeMap.ofAll(made);
    }
}
