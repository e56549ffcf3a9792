package dev.tenon.benchmarks.message.memory;

/**
 * What is sent.
 *
 * @param number from 0
 */
public record Parcel(int number) {

    private static final int STREETS = 1_000;

    /** What keeps parcels in order, where they are in order by key. */
    int street() {
        return number % STREETS;
    }
}
