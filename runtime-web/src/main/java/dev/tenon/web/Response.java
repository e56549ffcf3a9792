package dev.tenon.web;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** An answer: status, header fields and a body that is whole. Immutable, but for the array that {@link #body()} shares. */
public final class Response {

    private static final byte[] EMPTY = {};

    private final int status;
    private final Headers headers;
    private final byte[] body;

    private Response(int status, Headers headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** An answer without a body. */
    public static Response status(int status) {
        return new Response(status, Headers.none(), EMPTY);
    }

    /**
     * An answer with a body.
     *
     * @param contentType its media type, such as {@code text/html; charset=utf-8}
     */
    public static Response of(int status, String contentType, byte[] body) {
        return new Response(status, Headers.none().with("Content-Type", contentType), body);
    }

    /** An answer in JSON; {@code body} writes exactly one value. */
    public static Response json(int status, Consumer<? super JsonGenerator> body) {
        return of(status, "application/json", JsonText.write(body));
    }

    /** 200 with a value in JSON. */
    public static Response ok(Consumer<? super JsonGenerator> body) {
        return json(200, body);
    }

    /** 200 with a text. */
    public static Response text(String body) {
        return of(200, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * 201 with the {@code Location} of what was made, and a value in JSON.
     *
     * @param location a path or URI, already percent-encoded where needed (see {@link PathSegment#encode})
     */
    public static Response created(String location, Consumer<? super JsonGenerator> body) {
        return json(201, body).withHeader("Location", location);
    }

    /**
     * 202 with the {@code Location} of what tells how far it is, and a value in JSON.
     *
     * @param location a path or URI, already percent-encoded where needed (see {@link PathSegment#encode})
     */
    public static Response accepted(String location, Consumer<? super JsonGenerator> body) {
        return json(202, body).withHeader("Location", location);
    }

    /** 204: done, and nothing to say. */
    public static Response noContent() {
        return status(204);
    }

    /** This, with the strong {@code ETag} of a version: {@code "3"}. A GET that names it in If-None-Match gets 304. */
    public Response withETag(long version) {
        return withHeader("ETag", '"' + Long.toString(version) + '"');
    }

    /** This, with a header; one of the same name is replaced. */
    public Response withHeader(String name, String value) {
        return new Response(status, headers.with(name, value), body);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The header fields, without Content-Length and Date, which the server adds. */
    public Headers headers() {
        return headers;
    }

    /** The value of a header, found without regard to case. */
    public Option<String> header(String name) {
        return headers.get(name);
    }

    /** The body; empty when there is none. Not a copy: do not write to it. */
    public byte[] body() {
        return body;
    }

    /** The body as UTF-8 text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** This status and these headers with another body. */
    Response withBody(byte[] other) {
        return new Response(status, headers, other);
    }

    /** This status and these headers without the body. */
    Response withoutBody() {
        return new Response(status, headers, EMPTY);
    }

    /** This as 304: the caller has the body already. */
    Response notModified() {
        return new Response(304, headers.without("Content-Type"), EMPTY);
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
