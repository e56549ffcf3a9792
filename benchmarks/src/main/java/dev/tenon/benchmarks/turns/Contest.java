package dev.tenon.benchmarks.turns;

import io.vavr.collection.Seq;

/** What is measured, and of whom. Has a constructor without parameters, because each JVM makes its own. */
public interface Contest {

    /** Its title. */
    String title();

    /** What the tables need to be understood, in Markdown. */
    String remarks();

    /** Who takes part, in the order of the tables; the first one is what the others are compared with. */
    Seq<Entrant> entrants();

    /** What they do. */
    Seq<Discipline> disciplines();

    /**
     * Opens an entrant in this JVM.
     *
     * @param entrant the name of one of {@link #entrants}
     * @param place what {@link Arena#place} said
     */
    Contender open(String entrant, String place, Scale scale) throws Exception;

    /** Opens what all entrants share, in the JVM that gives the turns. */
    Arena arena() throws Exception;
}
