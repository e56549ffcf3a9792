package dev.tenon.effect;

/** The result of an effect that has nothing to say but that it is done. */
public enum Unit {
    /** The only value. */
    UNIT
}
