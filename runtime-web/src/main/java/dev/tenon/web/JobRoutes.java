package dev.tenon.web;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.JobId;
import dev.tenon.job.JobState;
import dev.tenon.operations.JobOperations;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The jobs of a context, and what can be done about them. Below a context. */
final class JobRoutes {

    private static final Decoder<JobId> ID = Decoder.id("JobId", JobId::parse);
    private static final Vector<JobState> STATES = Vector.of(JobState.values());
    private static final Decoder<JobState> STATE = Decoder.fromText(JobRoutes::state);

    private final OperatedContexts contexts;

    private JobRoutes(OperatedContexts contexts) {
        this.contexts = contexts;
    }

    /** Some of those of a type in a state. */
    private record Some(String type, JobState state, Option<JobId> last, int limit) {
        Some {
            Portion.limit(limit);
        }
    }

    static Route[] of(OperatedContexts contexts) {
        JobRoutes routes = new JobRoutes(contexts);
        return new Route[] {
            Route.get("/jobs", routes::list),
            Route.get("/jobs/{job}", routes::look),
            Route.post("/jobs/{job}/run", request -> routes.change(request, JobOperations::runNow)),
            Route.post("/jobs/{job}/retry", request -> routes.change(request, JobOperations::retry)),
            Route.post("/jobs/{job}/cancel", request -> routes.change(request, JobOperations::cancel)),
            Route.post("/job-types/{type}/run", routes::fire)
        };
    }

    private Response list(Request request) {
        Input input = Input.of(request);
        Either<Problem, Some> asked = input.read(() -> new Some(
                input.query("type", Decoder.TEXT),
                input.query("state", STATE),
                input.optionalQuery("after", ID),
                input.query("limit", Decoder.INT, Portion.USUAL)));
        return answer(
                request,
                asked,
                (jobs, some) -> jobs.list(some.type, some.state, some.last, some.limit + 1)
                        .map(found -> new Portion<>(found, some.limit)),
                portion -> portion.toResponse(OperationsJson::job, job -> job.id()));
    }

    private Response look(Request request) {
        return answer(
                request,
                id(request),
                JobOperations::history,
                history -> Response.ok(json -> OperationsJson.history(json, history)));
    }

    private Response change(Request request, BiFunction<JobOperations, JobId, Eff<Object, Unit>> change) {
        return answer(request, id(request), change, done -> Response.noContent());
    }

    private Response fire(Request request) {
        Input input = Input.of(request);
        return answer(
                request,
                input.read(() -> input.path("type", Decoder.TEXT)),
                JobOperations::fire,
                id -> Response.ok(json -> {
                    json.writeStartObject();
                    json.writeStringProperty("id", id.toString());
                    json.writeEndObject();
                }));
    }

    private <C, A> Response answer(
            Request request,
            Either<Problem, C> input,
            BiFunction<JobOperations, C, Eff<Object, A>> effect,
            Function<A, Response> respond) {
        return contexts.answer(
                request, input, (context, value) -> context.jobs().map(jobs -> effect.apply(jobs, value)), respond);
    }

    private static Either<Problem, JobId> id(Request request) {
        Input input = Input.of(request);
        return input.read(() -> input.path("job", ID));
    }

    private static Either<String, JobState> state(String text) {
        return STATES.find(state -> OperationsJson.text(state).equals(text))
                .toEither(() -> "must be one of "
                        + STATES.map(OperationsJson::text).mkString(", ") + ", found '" + Utf8.quoted(text) + "'");
    }
}
