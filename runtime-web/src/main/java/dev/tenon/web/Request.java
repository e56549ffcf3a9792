package dev.tenon.web;

import dev.tenon.access.Caller;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.InetAddress;

/**
 * A request as a route sees it: path and query are decoded, the body is read whole and is not larger than the server's
 * limit. Immutable, but for the array that {@link #body()} shares.
 */
public final class Request {

    private final Method method;
    private final String path;
    private final Map<String, String> pathParameters;
    private final Map<String, Seq<String>> query;
    private final Headers headers;
    private final byte[] body;
    private final Correlation correlation;
    private final Option<InetAddress> peer;
    private final Caller caller;
    private final boolean isTest;

    Request(
            Method method,
            String path,
            Map<String, String> pathParameters,
            Map<String, Seq<String>> query,
            Headers headers,
            byte[] body,
            Correlation correlation,
            Option<InetAddress> peer,
            Caller caller,
            boolean isTest) {
        this.method = method;
        this.path = path;
        this.pathParameters = pathParameters;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.correlation = correlation;
        this.peer = peer;
        this.caller = caller;
        this.isTest = isTest;
    }

    /** This, with its body, sent by {@code other}. */
    Request with(byte[] other, Caller sender) {
        return new Request(method, path, pathParameters, query, headers, other, correlation, peer, sender, isTest);
    }

    /** The method of the route; {@link Method#GET} for a {@code HEAD} request. */
    public Method method() {
        return method;
    }

    /** The path as it was sent, still percent-encoded, without the query. */
    public String path() {
        return path;
    }

    /** The decoded segment at {@code {name}} of the route's template. */
    public Option<String> pathParameter(String name) {
        return pathParameters.get(name);
    }

    /** The decoded values of the query parameter {@code name}, in their order; empty when it was not sent. */
    public Seq<String> query(String name) {
        return query.getOrElse(name, Vector.empty());
    }

    /** This path and query, percent-encoded, with one parameter replaced. */
    String target(String parameter, String value) {
        Map<String, Seq<String>> parameters = query.put(parameter, Vector.of(value));
        return path
                + parameters
                        .flatMap(entry ->
                                entry._2.map(one -> PathSegment.encode(entry._1) + "=" + PathSegment.encode(one)))
                        .mkString("?", "&", "");
    }

    /** Whether the path or the query gives a parameter of this name. */
    boolean hasParameter(String name) {
        return pathParameters.containsKey(name) || query.containsKey(name);
    }

    /** The value of a header, found without regard to case; several are joined by commas. */
    public Option<String> header(String name) {
        return headers.get(name);
    }

    /** The body; empty when none was sent. Not a copy: do not write to it. */
    public byte[] body() {
        return body;
    }

    /** Its correlation id: that of the header {@code X-Correlation-Id}, or a new one. {@link Answer} runs effects for it. */
    public Correlation correlation() {
        return correlation;
    }

    /** Who sent it, as the server's {@link Authentication} says. {@link Answer} runs effects on their behalf. */
    public Caller caller() {
        return caller;
    }

    /** Whether a test sends it, which is to find what callers would only wonder at. */
    boolean isTest() {
        return isTest;
    }

    /**
     * The address that the connection comes from: that of a proxy, where there is one, whatever headers say. None when the connection
     * has no such address.
     */
    public Option<InetAddress> peer() {
        return peer;
    }
}
