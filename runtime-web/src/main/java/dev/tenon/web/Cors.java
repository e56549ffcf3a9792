package dev.tenon.web;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Which pages of other origins may call, as browsers ask it (Fetch standard, section "CORS protocol"). A server without it tells
 * browsers nothing, so that only pages of its own origin can. Immutable.
 *
 * @param origins such as {@code https://library.example}; {@code *} is all, which cannot be combined with {@code credentials}
 * @param headers what a page may send beside what it may always send
 * @param exposed what of an answer a page may read beside what it may always read
 * @param credentials whether a browser may send cookies along
 * @param maxAge how long a browser remembers what it asked
 */
public record Cors(
        Set<String> origins, Seq<String> headers, Seq<String> exposed, boolean credentials, Duration maxAge) {

    private static final String ANY = "*";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    /** @throws IllegalArgumentException when all origins may send cookies: that would undo what browsers protect */
    public Cors {
        if (credentials && origins.contains(ANY)) {
            throw new IllegalArgumentException("Name the origins that may send credentials: '*' cannot");
        }
    }

    /**
     * Pages of these origins may send JSON, tokens, preconditions, idempotency keys and trace context, and read entity tags, links,
     * locations and correlation ids; no cookies, remembered for ten minutes.
     */
    public static Cors of(String... origins) {
        return new Cors(
                HashSet.of(origins),
                List.of(
                        "Authorization",
                        "Content-Type",
                        "If-Match",
                        "If-None-Match",
                        "Idempotency-Key",
                        "traceparent",
                        "tracestate",
                        Exchange.CORRELATION_ID),
                List.of("ETag", "Link", "Location", "Retry-After", Exchange.CORRELATION_ID),
                false,
                Duration.ofMinutes(10));
    }

    /** These, letting browsers send cookies along. */
    public Cors withCredentials() {
        return new Cors(origins, headers, exposed, true, maxAge);
    }

    /** The answer to a browser that asks whether it may; none when it does not ask that. */
    Option<Response> preflight(String method, Headers asked, String allowed) {
        if (!method.equals("OPTIONS")
                || asked.get("Access-Control-Request-Method").isEmpty()) {
            return Option.none();
        }
        Response answer = Response.noContent().withHeader("Allow", allowed);
        return Option.some(admitted(asked)
                .map(origin -> answer.withHeader("Access-Control-Allow-Methods", allowed)
                        .withHeader("Access-Control-Allow-Headers", headers.mkString(", "))
                        .withHeader("Access-Control-Max-Age", Long.toString(maxAge.toSeconds())))
                .getOrElse(answer));
    }

    /**
     * An answer, readable for the page that asked if it is of such an origin. What depends on the origin says so also to those that sent
     * none, and what does not is the same for all: a shared cache may have it for the next one (Fetch standard, "CORS protocol and HTTP
     * caches").
     */
    Response readable(Headers asked, Response answer) {
        Response varied = origins.contains(ANY) ? answer : Vary.by(answer, "Origin");
        return admitted(asked)
                .map(origin -> {
                    Response readable = varied.withHeader(ALLOW_ORIGIN, origin)
                            .withHeader("Access-Control-Expose-Headers", exposed.mkString(", "));
                    return credentials ? readable.withHeader("Access-Control-Allow-Credentials", "true") : readable;
                })
                .getOrElse(varied);
    }

    private Option<String> admitted(Headers asked) {
        return origins.contains(ANY) ? Option.some(ANY) : asked.get("Origin").filter(origins::contains);
    }
}
