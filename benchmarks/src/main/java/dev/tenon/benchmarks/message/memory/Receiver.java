package dev.tenon.benchmarks.message.memory;

/** What handles parcels. Safe for use by several threads. */
@FunctionalInterface
interface Receiver {

    void received(Parcel parcel);
}
