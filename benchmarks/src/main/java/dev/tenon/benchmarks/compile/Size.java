package dev.tenon.benchmarks.compile;

import io.vavr.control.Option;

/**
 * What was measured of one peer with a number of pieces. Times are of all pieces, in milliseconds.
 *
 * @param peer whose processor
 * @param pieces how many
 * @param text what was generated
 * @param alone javac without a processor, of the sources without what refers to generated ones
 * @param processed javac with the processor
 * @param generated javac without a processor, of the sources and what was generated
 * @param byHand what is written by hand instead of the sources; nothing where that was not tried
 */
record Size(Peer peer, int pieces, Text text, Timed alone, Timed processed, Timed generated, Option<ByHand> byHand) {

    /**
     * Sources that need no processor.
     *
     * @param text all of them
     * @param compiled javac without a processor
     */
    record ByHand(Text text, Timed compiled) {}

    /** The processor's own share: what remains of a call with it, without compiling what it generates. */
    double coldShare() {
        return processed.cold() - generated.cold();
    }

    double warmShare() {
        return processed.warm() - generated.warm();
    }
}
