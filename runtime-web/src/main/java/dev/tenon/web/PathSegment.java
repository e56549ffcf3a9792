package dev.tenon.web;

import dev.tenon.rest.PercentEncoding;

/** Puts a value into a path: for the {@code Location} of what was made. */
public final class PathSegment {

    private PathSegment() {}

    /** {@code value} percent-encoded, so that it is one segment of a path (RFC 3986). A typed id stays as it is. */
    public static String encode(Object value) {
        return PercentEncoding.encode(value.toString());
    }
}
