package dev.tenon.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds few and plain steps that still fail: leaves out ever smaller parts (delta debugging, Zeller and Hildebrandt 2002), then
 * makes what is left plainer, until nothing helps any more.
 *
 * @param simpler what a step may be replaced by, the plainest first
 * @param fails whether steps fail; asked often
 */
record Shrinker<T>(Function<? super T, List<T>> simpler, Predicate<List<T>> fails) {

    /** The fewest steps found. {@code failing} fails. */
    List<T> shrink(List<T> failing) {
        List<T> before;
        List<T> now = failing;
        do {
            before = now;
            now = plainer(fewer(now));
        } while (!now.equals(before));
        return now;
    }

    private List<T> fewer(List<T> steps) {
        List<T> kept = steps;
        for (int size = Math.max(1, kept.size() / 2); size >= 1; size /= 2) {
            for (int from = 0; from < kept.size(); ) {
                List<T> candidate = without(kept, from, Math.min(kept.size(), from + size));
                if (fails.test(candidate)) {
                    kept = candidate;
                } else {
                    from += size;
                }
            }
        }
        return kept;
    }

    private List<T> plainer(List<T> steps) {
        List<T> kept = steps;
        for (int i = 0; i < kept.size(); i++) {
            for (T replacement : simpler.apply(kept.get(i))) {
                List<T> candidate = new ArrayList<>(kept);
                candidate.set(i, replacement);
                if (fails.test(candidate)) {
                    kept = candidate;
                    break;
                }
            }
        }
        return kept;
    }

    private static <T> List<T> without(List<T> steps, int from, int to) {
        List<T> left = new ArrayList<>(steps.subList(0, from));
        left.addAll(steps.subList(to, steps.size()));
        return left;
    }
}
