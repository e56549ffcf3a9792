package dev.tenon.web;

/**
 * The HTTP methods that a route answers. {@code HEAD} is answered from {@code GET}, {@code OPTIONS} from the list of
 * routes (RFC 9110, sections 9.3.2 and 9.3.7).
 */
public enum Method {
    /** Read. */
    GET,
    /** Add, or do. */
    POST,
    /** Replace. */
    PUT,
    /** Change in part. */
    PATCH,
    /** Remove. */
    DELETE
}
