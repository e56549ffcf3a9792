package dev.tenon.benchmarks.postgres;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one workload.
 *
 * @param workload which
 * @param slices of each rival that took part one for each round, in the order of the rounds
 */
record Score(Workload workload, Map<Rival, List<Slice>> slices) {

    /** The rivals that took part, in their order. */
    List<Rival> rivals() {
        return List.of(Rival.values()).filter(slices::containsKey);
    }

    List<Slice> of(Rival rival) {
        return slices.getOrElse(rival, List.empty());
    }

    /** The median over the rounds of what one operation took. */
    double median(Rival rival, ToDoubleFunction<Slice> what) {
        return median(of(rival).map(what::applyAsDouble));
    }

    /** The CPU time of the whole JVM by operation, over all rounds: its clock is too coarse for one. */
    double jvmNanos(Rival rival) {
        List<Slice> all = of(rival);
        return all.map(Slice::jvmNanos).sum().doubleValue()
                / all.map(Slice::operations).sum().doubleValue();
    }

    /** In each round, how much more than the other one needed in it, from the least to the most. */
    List<Double> ratios(Rival rival, Rival to, ToDoubleFunction<Slice> what) {
        return of(rival)
                .zipWith(of(to), (own, other) -> what.applyAsDouble(own) / what.applyAsDouble(other))
                .sorted();
    }

    static double median(List<Double> numbers) {
        return at(numbers.sorted(), 0.5);
    }

    /** The number at a part of the way through sorted ones. */
    static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.round((sorted.size() - 1) * part));
    }
}
