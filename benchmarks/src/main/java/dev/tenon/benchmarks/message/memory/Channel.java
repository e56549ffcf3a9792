package dev.tenon.benchmarks.message.memory;

/**
 * A way from one producer to a {@link Receiver} on another thread. At most {@value #CAPACITY} parcels are on their way, then the producer
 * waits, except where an entrant says otherwise. Used by one producer.
 */
interface Channel extends AutoCloseable {

    /** A power of two, because some ask for one. */
    int CAPACITY = 16_384;

    /** Sends one. */
    void send(Parcel parcel) throws Exception;

    /** Sends several, in their order, at once if it can. */
    default void sendAll(Parcel[] parcels) throws Exception {
        for (Parcel parcel : parcels) {
            send(parcel);
        }
    }

    @Override
    void close();
}
