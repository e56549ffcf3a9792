package dev.tenon.web;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Routes that belong together. No two of them can match the same request with the same claim.
 *
 * @param all each with its whole path
 */
public record Routes(Seq<Route> all) {

    /**
     * Checks that the routes do not clash.
     *
     * @throws IllegalArgumentException naming both, when two have the same method and the same path, parameter names aside
     */
    public Routes {
        RouteTree.of(all);
    }

    /**
     * Routes below {@code prefix}, which is empty or such as {@code /api/catalog}.
     *
     * @throws IllegalArgumentException when two clash or the prefix is not a path
     */
    public static Routes at(String prefix, Route... routes) {
        return new Routes(Vector.of(routes)
                .map(route -> new Route(route.method(), PathTemplate.join(prefix, route.template()), route.handler())));
    }

    /**
     * These and those.
     *
     * @throws IllegalArgumentException when two clash
     */
    public Routes and(Routes others) {
        return new Routes(all.appendAll(others.all));
    }
}
