package dev.tenon.message.worker;

/** What became of a lease. */
enum Result {
    /** All of it was handled. */
    DONE,
    /** Something failed, and is tried again or dead. */
    FAILED,
    /** Something failed, and all of it waits again, because it is not known what. */
    UNDONE,
    /** It had ended before: somebody else has the deliveries. */
    LOST
}
