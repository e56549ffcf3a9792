package dev.tenon.web;

import io.vavr.control.Option;
import java.util.Map;

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
    DELETE;

    private static final Map<String, Method> NAMED =
            Map.of(GET.name(), GET, POST.name(), POST, PUT.name(), PUT, PATCH.name(), PATCH, DELETE.name(), DELETE);

    /** That of this very name. */
    static Option<Method> named(String name) {
        return Option.of(NAMED.get(name));
    }
}
