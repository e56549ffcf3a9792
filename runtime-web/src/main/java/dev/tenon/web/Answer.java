package dev.tenon.web;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasPlatform;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Answers requests by running effects: what could not be read becomes its problem, a value becomes the response that the
 * route makes of it, a failure becomes problem details. A defect, and what is unavailable, is logged with all there is to
 * know, and the caller gets the id of the log entry. Immutable, for use by many threads.
 *
 * @param <R> the environment that effects run in
 */
public final class Answer<R extends HasPlatform> {

    private final R environment;
    private final ToIntFunction<? super DomainFailure> domainStatus;
    private final Option<Seq<Class<? extends DomainFailure>>> told;
    private final Incidents incidents;

    private Answer(
            R environment,
            ToIntFunction<? super DomainFailure> domainStatus,
            Option<Seq<Class<? extends DomainFailure>>> told) {
        this.environment = environment;
        this.domainStatus = domainStatus;
        this.told = told;
        this.incidents = new Incidents(environment.platform());
    }

    /**
     * Answers from effects in {@code environment}.
     *
     * @param domainStatus the HTTP status of each of the domain's own failures
     */
    public static <R extends HasPlatform> Answer<R> in(
            R environment, ToIntFunction<? super DomainFailure> domainStatus) {
        return new Answer<>(environment, domainStatus, Option.none());
    }

    /**
     * The same of routes that end in these domain failures and no others. An {@link InProcessClient} throws an {@link AssertionError} when
     * they do; a server answers with the status all the same.
     */
    @SafeVarargs
    public final Answer<R> failing(Class<? extends DomainFailure>... failures) {
        Seq<Class<? extends DomainFailure>> named = Vector.empty();
        for (Class<? extends DomainFailure> failure : failures) {
            named = named.append(failure);
        }
        return new Answer<>(environment, domainStatus, Option.some(named));
    }

    /** The time of the platform. */
    public Instant now() {
        return environment.platform().now();
    }

    /**
     * Runs what {@code dispatch} makes of {@code input}.
     *
     * @param input from {@link Input#read}
     * @param dispatch the effect of a request: {@code CatalogDispatch::dispatch}
     * @param respond the response to a value
     */
    public <C, A> Response to(
            Request request,
            Either<Problem, C> input,
            Function<? super C, ? extends Eff<? super R, ? extends A>> dispatch,
            Function<? super A, Response> respond) {
        return input.fold(
                problem -> problem.toResponse(request), value -> run(request, dispatch.apply(value), respond));
    }

    /** As {@link #to}, for an effect that may find nothing, which is 404. */
    public <C, A> Response toOption(
            Request request,
            Either<Problem, C> input,
            Function<? super C, ? extends Eff<? super R, ? extends Option<? extends A>>> dispatch,
            Function<? super A, Response> respond) {
        return this.<C, Option<? extends A>>to(
                request,
                input,
                dispatch,
                found -> found.isEmpty()
                        ? Problem.plain(404, "not-found", "There is nothing here")
                                .toResponse(request)
                        : respond.apply(found.get()));
    }

    /**
     * Decides whether a request may be answered, before more of it is read.
     *
     * @param decision fails when it may not
     * @param route answers it
     */
    public Response admitted(Request request, Eff<? super R, Unit> decision, Supplier<Response> route) {
        return run(request, decision, granted -> route.get());
    }

    /**
     * Checks a signature before anything is read of a request.
     *
     * @param validator tells whether it holds; it is 401 when it does not
     * @param route answers it
     */
    public Response signed(Request request, WebhookValidator validator, Supplier<Response> route) {
        return validator.isGenuine(request, now())
                ? route.get()
                : Problem.of(new Failure.Unauthorized("The signature does not hold"), request, domainStatus)
                        .toResponse(request);
    }

    private <A> Response run(
            Request request, Eff<? super R, ? extends A> effect, Function<? super A, Response> respond) {
        Eff<R, A> known = Eff.<R, A>widen(effect).calledBy(request.caller());
        return switch (known.<R>correlated(request.correlation()).run(environment)) {
            case Exit.Success<A>(A value) -> respond.apply(value);
            case Exit.Failed<A> failed -> problem(failed, request).toResponse(request);
        };
    }

    Problem problem(Exit.Failed<?> failed, Request request) {
        if (failed.failure() instanceof DomainFailure refusal
                && request.isTest()
                && told.exists(failures -> !failures.exists(failure -> failure.isInstance(refusal)))) {
            throw new Untold(request, refusal);
        }
        return incidents.problem(failed.failure(), request, failed.cause().throwable(), failed.render(), domainStatus);
    }
}
