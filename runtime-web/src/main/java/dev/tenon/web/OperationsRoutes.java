package dev.tenon.web;

import dev.tenon.operations.ContextOperations;
import dev.tenon.runtime.HealthReport;
import io.vavr.collection.Vector;
import java.util.function.Supplier;

/**
 * The operations page of an application and what it asks: health, queues, dead letters and jobs of its contexts. Answers callers on the
 * machine itself only: others get 403, by the address that their connection comes from. {@code docs/operations.md} lists the routes.
 */
public final class OperationsRoutes {

    private static final String PREFIX = "/operations";

    private OperationsRoutes() {}

    /**
     * The page at {@code /operations} and the routes below {@code /operations/api}.
     *
     * @param health that of the host, such as {@code plan.health()}
     * @param contexts each with a name of its own
     * @throws IllegalArgumentException when two contexts have the same name
     */
    public static Routes of(Supplier<HealthReport> health, ContextOperations... contexts) {
        OperatedContexts known = new OperatedContexts(Vector.of(contexts));
        Routes all = Routes.at(PREFIX, OperationsPage.route())
                .and(Routes.at(PREFIX + "/api", OverviewRoute.of(health, known)))
                .and(Routes.at(PREFIX + "/api/contexts/{context}", DeadLetterRoutes.of(known)))
                .and(Routes.at(PREFIX + "/api/contexts/{context}", JobRoutes.of(known)));
        return new Routes(all.all().map(LoopbackOnly::guard));
    }
}
