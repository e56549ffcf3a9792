package dev.tenon.testing.simulation;

import io.vavr.collection.List;
import io.vavr.collection.SortedMap;
import java.util.function.Function;

/** Finds a run that fails in the same {@link Way} and in which as little as possible was not the first possibility. */
final class Shrinker {

    private static final int MOST_TRIALS = 600;

    /** Of all trials together, so that runs that do not come to an end are not tried for hours. */
    private static final long MOST_STEPS = 3_000_000;

    private final Function<Course, Run.Result> run;
    private final Way failure;
    private Run.Result best;
    private int trials;
    private long steps;

    private Shrinker(Function<Course, Run.Result> run, Run.Result found) {
        this.run = run;
        this.best = found;
        this.failure = Way.of(found.failure().get());
    }

    /** @param run runs a course */
    static Run.Result shrink(Function<Course, Run.Result> run, Run.Result found) {
        Shrinker shrinker = new Shrinker(run, found);
        shrinker.shrink();
        return shrinker.best;
    }

    private void shrink() {
        boolean isBetter = true;
        while (isBetter && mayTry()) {
            int before = weight(best);
            dropAll();
            lowerAll();
            isBetter = weight(best) < before;
        }
    }

    /** Leaves out halves, quarters and so on, from the end: what comes last matters least. */
    private void dropAll() {
        for (int size = Math.max(1, choices().size()); size >= 1; size /= 2) {
            int end = choices().size();
            while (end > 0 && mayTry()) {
                List<Integer> numbers = choices().keySet().toList();
                int from = Math.max(0, Math.min(end, numbers.size()) - size);
                List<Integer> dropped = numbers.subSequence(from, Math.min(end, numbers.size()));
                attempt(choices().removeAll(dropped));
                end = from;
            }
        }
    }

    private void lowerAll() {
        for (int number : choices().keySet()) {
            int value = choices().getOrElse(number, 0);
            for (int lower = 1; lower < value && mayTry(); lower++) {
                if (attempt(choices().put(number, lower))) {
                    break;
                }
            }
        }
    }

    private SortedMap<Integer, Integer> choices() {
        return best.course().choices().get();
    }

    private boolean attempt(SortedMap<Integer, Integer> fewer) {
        trials++;
        Run.Result result = run.apply(best.course().with(fewer));
        steps += result.steps();
        boolean isBetter =
                result.failure().exists(thrown -> Way.of(thrown).equals(failure)) && weight(result) < weight(best);
        if (isBetter) {
            best = result;
        }
        return isBetter;
    }

    private boolean mayTry() {
        return trials < MOST_TRIALS && steps < MOST_STEPS;
    }

    private static int weight(Run.Result result) {
        return result.course().choices().get().values().sum().intValue();
    }
}
