package dev.tenon.benchmarks.turns;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What was measured of one discipline.
 *
 * @param turns of each entrant that took part the figures of each round, in the order of the rounds
 */
record Score(Discipline discipline, Map<Entrant, Seq<Seq<Double>>> turns) {

    /** The median over the rounds. */
    double median(Entrant entrant, int figure) {
        return median(of(entrant, figure));
    }

    /** The median over the rounds of how many times that of {@code to} it was in the same round. */
    double ratio(Entrant entrant, Entrant to, int figure) {
        return median(of(entrant, figure).zipWith(of(to, figure), (own, other) -> own / other));
    }

    /** Between which two values half of the rounds were. */
    Seq<Double> half(Entrant entrant, int figure) {
        Seq<Double> sorted = of(entrant, figure).sorted();
        return List.of(at(sorted, 0.25), at(sorted, 0.75));
    }

    boolean has(Entrant entrant) {
        return turns.containsKey(entrant);
    }

    private Seq<Double> of(Entrant entrant, int figure) {
        return turns.get(entrant).get().map(figures -> figures.get(figure));
    }

    private static double median(Seq<Double> numbers) {
        return at(numbers.sorted(), 0.5);
    }

    private static double at(Seq<Double> sorted, double part) {
        return sorted.get((int) Math.round((sorted.size() - 1) * part));
    }
}
