package dev.tenon.postgres.message;

/** What the column {@code state} says. */
final class MessageState {

    /** Due; leased if a lease has it. */
    static final int READY = 0;

    /** Due later, for the first time. */
    static final int SCHEDULED = 1;

    /** Failed, given back or requeued: its key waits until a claim has let it become ready. */
    static final int RETURNED = 2;

    /** As {@link #READY}, but found by its key only. */
    static final int ASIDE = 3;

    /** Put aside for good. */
    static final int DEAD = 4;

    private MessageState() {}
}
