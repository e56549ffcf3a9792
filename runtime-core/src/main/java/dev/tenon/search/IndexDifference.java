package dev.tenon.search;

/**
 * Where an index and the store are not the same. Immutable.
 *
 * @param key the text of the key of the entity
 */
public record IndexDifference(String key, Kind kind) {

    /** What is not the same. */
    public enum Kind {
        /** It is in the store, and not or otherwise in the index. */
        OUTDATED,
        /** It is in the index and not in the store. */
        LEFT_OVER
    }
}
