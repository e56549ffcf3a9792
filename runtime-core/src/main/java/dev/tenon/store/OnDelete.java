package dev.tenon.store;

/** What becomes of rows when the row that they refer to is deleted. */
public enum OnDelete {
    /** It cannot be deleted as long as they are there, unless they would go with it. */
    RESTRICT,
    /** They are deleted as well. */
    CASCADE,
    /** They refer to nothing any more, in their next version; for components that are an {@code Option}. */
    SET_NULL
}
