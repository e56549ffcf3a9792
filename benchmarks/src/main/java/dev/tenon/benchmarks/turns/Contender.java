package dev.tenon.benchmarks.turns;

import io.vavr.collection.Seq;

/** An entrant that is ready to work. Used by one thread. */
public interface Contender extends AutoCloseable {

    /**
     * Has a turn.
     *
     * @param discipline the name of one
     * @return a number for each of its figures
     */
    Seq<Double> turn(String discipline) throws Exception;

    @Override
    void close();
}
