package dev.tenon.testing.contract;

/** A part of the suite of messages. */
interface MessageLaws {

    /** The empty log of this law. */
    MessageStage stage();
}
