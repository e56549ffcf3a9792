package dev.tenon.web;

import dev.tenon.access.Caller;
import dev.tenon.operations.ContextOperations;
import dev.tenon.telemetry.EffectDurations;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
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
        return Routes.at("", LoopbackOnly.guard(route(requests, Option.none(), contexts)));
    }

    /**
     * The same, with the durations of effects.
     *
     * @param effects where the platforms of the contexts count them:
     *     {@link dev.tenon.telemetry.Telemetry#counting(EffectDurations)}
     */
    public static Routes of(RequestMetrics requests, EffectDurations effects, ContextOperations... contexts) {
        return Routes.at("", LoopbackOnly.guard(route(requests, Option.some(effects), contexts)));
    }

    /**
     * {@link #of(RequestMetrics, ContextOperations...)} for those whom {@code policy} admits, from wherever they call.
     *
     * @param policy asked of the caller that the server's {@link Authentication} tells
     */
    public static Routes of(Predicate<? super Caller> policy, RequestMetrics requests, ContextOperations... contexts) {
        return Routes.at("", Admitted.guard(route(requests, Option.none(), contexts), policy));
    }

    /** The same, with the durations of effects. */
    public static Routes of(
            Predicate<? super Caller> policy,
            RequestMetrics requests,
            EffectDurations effects,
            ContextOperations... contexts) {
        return Routes.at("", Admitted.guard(route(requests, Option.some(effects), contexts), policy));
    }

    private static Route route(
            RequestMetrics requests, Option<EffectDurations> effects, ContextOperations... contexts) {
        OperatedContexts known = new OperatedContexts(Vector.of(contexts));
        return Route.get("/metrics", request -> {
            MetricsText text = new MetricsText().requests(requests.all());
            effects.forEach(counted -> text.effects(counted.all()));
            text.contexts(known.all(), request.correlation());
            return Response.of(200, FORMAT, text.toString().getBytes(StandardCharsets.UTF_8))
                    .withHeader("Cache-Control", "no-store");
        });
    }
}
