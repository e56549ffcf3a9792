package dev.tenon.benchmarks.turns;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * The same work, once per entrant.
 *
 * @param name one word
 * @param label what the tables call it
 * @param figures what a turn yields, in this order
 * @param without the names of entrants that do not take part
 */
public record Discipline(String name, String label, Seq<Figure> figures, Set<String> without) {

    /** One that everybody takes part in. */
    public static Discipline of(String name, String label, String... figures) {
        return new Discipline(name, label, List.of(figures).map(Figure::new), HashSet.empty());
    }

    /** The same without these entrants. */
    public Discipline without(Seq<String> entrants) {
        return new Discipline(name, label, figures, HashSet.ofAll(entrants));
    }

    /** Whether the entrant takes part. */
    public boolean has(Entrant entrant) {
        return !without.contains(entrant.name());
    }
}
