package dev.tenon.web;

import dev.tenon.access.Caller;
import dev.tenon.effect.Failure;
import java.util.function.Predicate;

/** Lets through whom a policy admits: others get 401 when it is not known who they are, and else 403. */
final class Admitted {

    private Admitted() {}

    /** The same route for those callers only. */
    static Route guard(Route route, Predicate<? super Caller> policy) {
        return new Route(
                route.method(),
                route.template(),
                request -> policy.test(request.caller())
                        ? route.handler().handle(request)
                        : Problem.of(refusal(request.caller()), request, domain -> 422)
                                .toResponse(request)
                                .withHeader("Cache-Control", "no-store"));
    }

    private static Failure refusal(Caller caller) {
        return caller.isAnonymous()
                ? new Failure.Unauthorized("It is not known who calls")
                : new Failure.Forbidden("'" + caller.name() + "' is not admitted here");
    }
}
