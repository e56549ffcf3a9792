package dev.tenon.rest;

/** What becomes of fields of a body that a route does not know. */
public enum UnknownFields {
    /** The request is refused with 422, which names them and, where one is misspelt, the one that may have been meant. */
    REJECT,
    /** They are passed over, so that callers of a newer version of the API can call an older one. */
    IGNORE
}
