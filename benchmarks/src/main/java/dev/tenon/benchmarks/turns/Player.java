package dev.tenon.benchmarks.turns;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A {@link Fork}, as seen by who gives the turns. */
final class Player implements AutoCloseable {

    static final String BETWEEN = " ";

    private static final Seq<String> OPTIONS =
            List.of("-Xms512m", "-Xmx512m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off");

    private final Jvm jvm;

    private Player(Jvm jvm) {
        this.jvm = jvm;
    }

    static Player start(Contest contest, Entrant entrant, Scale scale, String place) {
        return new Player(Jvm.start(
                entrant.label(),
                OPTIONS,
                Fork.class,
                contest.getClass().getName(),
                entrant.name(),
                scale.name(),
                place));
    }

    Seq<Double> turn(Discipline discipline) {
        return List.of(jvm.ask(discipline.name()).split(BETWEEN)).map(Double::valueOf);
    }

    @Override
    public void close() {
        jvm.close();
    }
}
