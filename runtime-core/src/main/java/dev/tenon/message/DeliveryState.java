package dev.tenon.message;

/** Where a delivery is that is not done. */
public enum DeliveryState {
    /** Due, and nobody has it. */
    WAITING,
    /** With a worker. */
    LEASED,
    /** Due later, for the first time. */
    SCHEDULED,
    /** Failed, and due later. */
    RETRYING,
    /** Put aside. */
    DEAD
}
