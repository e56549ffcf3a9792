package dev.tenon.web;

import dev.tenon.access.Caller;
import dev.tenon.operations.ContextOperations;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * {@code GET /metrics}: the figures of a server and its contexts as Prometheus reads them, in version 0.0.4 of its text format.
 * {@code docs/operations.md} lists them.
 */
public final class MetricsRoutes {

    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private MetricsRoutes() {}

    /**
     * The route for callers on the machine itself only, as {@link OperationsRoutes#of(java.util.function.Supplier, ContextOperations...)}
     * has them.
     *
     * @param requests those of the server that serves it
     * @param contexts each with a name of its own
     * @throws IllegalArgumentException when two contexts have the same name
     */
    public static Routes of(RequestMetrics requests, ContextOperations... contexts) {
        return Routes.at("", LoopbackOnly.guard(route(requests, contexts)));
    }

    /**
     * The same for those whom {@code policy} admits, from wherever they call.
     *
     * @param policy asked of the caller that the server's {@link Authentication} tells
     */
    public static Routes of(Predicate<? super Caller> policy, RequestMetrics requests, ContextOperations... contexts) {
        return Routes.at("", Admitted.guard(route(requests, contexts), policy));
    }

    private static Route route(RequestMetrics requests, ContextOperations... contexts) {
        OperatedContexts known = new OperatedContexts(Vector.of(contexts));
        return Route.get(
                "/metrics",
                request -> Response.of(
                                200,
                                FORMAT,
                                new MetricsText()
                                        .requests(requests.all())
                                        .contexts(known.all(), request.correlation())
                                        .toString()
                                        .getBytes(StandardCharsets.UTF_8))
                        .withHeader("Cache-Control", "no-store"));
    }
}
