package dev.tenon.benchmarks.message.postgres;

/** The time in which workers work. */
@FunctionalInterface
interface Shift {

    /** Returns when nobody works any more. */
    void end() throws Exception;
}
