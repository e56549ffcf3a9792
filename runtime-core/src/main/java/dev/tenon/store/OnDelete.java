package dev.tenon.store;

/**
 * What becomes of rows when the row that they refer to is deleted. Where that row is kept ({@link SoftDelete}), nothing becomes of them.
 */
public enum OnDelete {
    /** It cannot be deleted as long as they are there. */
    RESTRICT,
    /** They are deleted as well, also those that are otherwise kept: without what they refer to they cannot be. */
    CASCADE,
    /** They refer to nothing any more; for components that are an {@code Option}. */
    SET_NULL
}
