package dev.tenon.testing.simulation;

import io.vavr.collection.Stream;
import io.vavr.collection.Vector;

/**
 * In which way a run has failed: what was thrown, and where in the check. Messages are not compared, because they tell of ids and numbers
 * that differ from run to run.
 *
 * @param thrown the class
 * @param frames the places in the code of the check; none when the simulation itself had something to say
 */
record Way(Class<?> thrown, Vector<String> frames) {

    /** How deep these are, and where, depends on what is looked at. */
    private static final Vector<String> LIBRARIES =
            Vector.of("java.", "jdk.", "io.vavr.", "org.assertj.", "dev.tenon.effect.");

    /** Of a failed run. */
    static Way of(Throwable failure) {
        return new Way(
                failure.getClass(),
                Stream.of(failure.getStackTrace())
                        .takeUntil(frame -> frame.getClassName().equals(Run.class.getName()))
                        .filter(frame -> !LIBRARIES.exists(frame.getClassName()::startsWith))
                        .map(StackTraceElement::toString)
                        .distinct()
                        .toVector());
    }
}
