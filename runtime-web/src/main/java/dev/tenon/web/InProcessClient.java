package dev.tenon.web;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;

/**
 * Calls routes without a socket, as {@code localhost}: routing, decoding, limits and encoding are those of {@link WebServer}. For tests:
 * a route that ends in a domain failure which its {@code @Fails} does not name is an {@link AssertionError}. Immutable, for use by many
 * threads.
 */
public final class InProcessClient {

    private final Router router;
    private final Headers headers;
    private final InetAddress peer;

    private InProcessClient(Router router, Headers headers, InetAddress peer) {
        this.router = router;
        this.headers = headers;
        this.peer = peer;
    }

    /**
     * A client of {@code routes}.
     *
     * @throws IllegalArgumentException when two routes clash
     */
    public static InProcessClient of(Routes... routes) {
        return of(WebServer.Options.port(0), routes);
    }

    /** A client of {@code routes} with a server's body limit and platform. */
    public static InProcessClient of(WebServer.Options options, Routes... routes) {
        return new InProcessClient(
                new Router(options, true, routes),
                Headers.none().with("Host", "localhost"),
                InetAddress.getLoopbackAddress());
    }

    /** This, sending a header with each request. */
    public InProcessClient header(String name, String value) {
        return new InProcessClient(router, headers.with(name, value), peer);
    }

    /** This, as if it called from another address than the loopback address. */
    public InProcessClient from(InetAddress other) {
        return new InProcessClient(router, headers, other);
    }

    /** Sends GET. */
    public Response get(String target) {
        return send("GET", target, new byte[0]);
    }

    /** Sends DELETE. */
    public Response delete(String target) {
        return send("DELETE", target, new byte[0]);
    }

    /** Sends POST with JSON. */
    public Response post(String target, String json) {
        return sendJson("POST", target, json);
    }

    /** Sends PUT with JSON. */
    public Response put(String target, String json) {
        return sendJson("PUT", target, json);
    }

    /** Sends PATCH with JSON. */
    public Response patch(String target, String json) {
        return sendJson("PATCH", target, json);
    }

    /**
     * Sends any request.
     *
     * @param method such as {@code OPTIONS}
     * @param target path and query, percent-encoded: {@code /books?limit=2}
     */
    public Response send(String method, String target, byte[] body) {
        try {
            Response response = router.handle(
                    method, target, headers, new ByteArrayInputStream(body), Option.some(peer), answer -> answer);
            return method.equals("HEAD") ? response.withoutBody() : response;
        } catch (IOException arraysDoNotFail) {
            throw new UncheckedIOException(arraysDoNotFail);
        }
    }

    private Response sendJson(String method, String target, String json) {
        InProcessClient typed =
                headers.get("Content-Type").isDefined() ? this : header("Content-Type", "application/json");
        return typed.send(method, target, json.getBytes(StandardCharsets.UTF_8));
    }
}
