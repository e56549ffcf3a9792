package dev.tenon.web;

import dev.tenon.access.Caller;
import dev.tenon.operations.ContextOperations;
import dev.tenon.runtime.HealthReport;
import io.vavr.collection.Vector;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The operations page of an application and what it asks: health, queues, dead letters and jobs of its contexts. {@code docs/operations.md}
 * lists the routes.
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
        return new Routes(page().and(inside(health, contexts)).all().map(LoopbackOnly::guard));
    }

    /**
     * The same for those whom {@code policy} admits, from wherever they call. The page itself is for all: it has nothing to tell until
     * it is given a token of somebody who is admitted.
     *
     * @param policy asked of the caller that the server's {@link Authentication} tells
     */
    public static Routes of(
            Predicate<? super Caller> policy, Supplier<HealthReport> health, ContextOperations... contexts) {
        return page().and(new Routes(inside(health, contexts).all().map(route -> Admitted.guard(route, policy))));
    }

    private static Routes page() {
        return Routes.at(PREFIX, OperationsPage.route());
    }

    private static Routes inside(Supplier<HealthReport> health, ContextOperations... contexts) {
        OperatedContexts known = new OperatedContexts(Vector.of(contexts));
        return Routes.at(PREFIX + "/api", OverviewRoute.of(health, known))
                .and(Routes.at(PREFIX + "/api/contexts/{context}", DeadLetterRoutes.of(known)))
                .and(Routes.at(PREFIX + "/api/contexts/{context}", JobRoutes.of(known)));
    }
}
