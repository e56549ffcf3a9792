package dev.tenon.web;

import dev.tenon.access.Caller;
import dev.tenon.operations.ContextOperations;
import dev.tenon.operations.trace.RecentTraces;
import dev.tenon.runtime.HealthReport;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The operations page of an application and what it asks: health, queues, dead letters and jobs of its contexts, what they
 * tell each other, and recent traces where they are kept. {@code docs/operations.md} lists the routes.
 */
public final class OperationsRoutes {

    private static final String PREFIX = "/operations";

    private OperationsRoutes() {}

    /**
     * The page at {@code /operations} and the routes below {@code /operations/api}, for callers on the machine itself only: by the
     * address that their connection comes from.
     *
     * @param health that of the host, such as {@code plan.health()}
     * @param contexts each with a name of its own
     * @throws IllegalArgumentException when two contexts have the same name
     */
    public static Routes of(Supplier<HealthReport> health, ContextOperations... contexts) {
        return new Routes(
                page().and(inside(health, Option.none(), contexts)).all().map(LoopbackOnly::guard));
    }

    /**
     * The same for those whom {@code policy} admits, from wherever they call. The page itself is for all: it has nothing to tell until
     * it is given a token of somebody who is admitted.
     *
     * @param policy asked of the caller that the server's {@link Authentication} tells
     */
    public static Routes of(
            Predicate<? super Caller> policy, Supplier<HealthReport> health, ContextOperations... contexts) {
        return page().and(new Routes(
                inside(health, Option.none(), contexts).all().map(route -> Admitted.guard(route, policy))));
    }

    /**
     * {@link #of(Supplier, ContextOperations...)}, which also tells of recent traces.
     *
     * @param traces where the platforms of the contexts and of the server keep them: {@link RecentTraces#on}
     */
    public static Routes of(Supplier<HealthReport> health, RecentTraces traces, ContextOperations... contexts) {
        return new Routes(
                page().and(inside(health, Option.some(traces), contexts)).all().map(LoopbackOnly::guard));
    }

    /**
     * {@link #of(Predicate, Supplier, ContextOperations...)}, which also tells of recent traces.
     *
     * @param traces where the platforms of the contexts and of the server keep them: {@link RecentTraces#on}
     */
    public static Routes of(
            Predicate<? super Caller> policy,
            Supplier<HealthReport> health,
            RecentTraces traces,
            ContextOperations... contexts) {
        return page().and(new Routes(
                inside(health, Option.some(traces), contexts).all().map(route -> Admitted.guard(route, policy))));
    }

    private static Routes page() {
        return Routes.at(PREFIX, OperationsPage.route());
    }

    private static Routes inside(
            Supplier<HealthReport> health, Option<RecentTraces> traces, ContextOperations... contexts) {
        OperatedContexts known = new OperatedContexts(Vector.of(contexts));
        Routes all = Routes.at(PREFIX + "/api", OverviewRoute.of(health, known, traces.isDefined()))
                .and(Routes.at(PREFIX + "/api/contexts/{context}", DeadLetterRoutes.of(known)))
                .and(Routes.at(PREFIX + "/api/contexts/{context}", JobRoutes.of(known)));
        return traces.map(TracesRoute::of)
                .map(route -> all.and(Routes.at(PREFIX + "/api", route)))
                .getOrElse(all);
    }
}
