package dev.tenon.message;

/** What became of the wish that a message be not handled. */
public enum Withdrawal {
    /** It is gone, and nobody handles it. */
    DROPPED,
    /** A worker has it, and was asked to let go of it. It is gone when that one settles it, whatever the outcome. */
    ASKED,
    /** It is not there: it never was, or is done. */
    ABSENT
}
