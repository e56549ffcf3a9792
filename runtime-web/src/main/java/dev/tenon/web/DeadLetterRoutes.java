package dev.tenon.web;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.operations.QueueOperations;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What was put aside for a consumer, and what can be done about it. Below a context. */
final class DeadLetterRoutes {

    private static final String ALL = "/consumers/{consumer}/dead-letters";
    private static final String ONE = ALL + "/{position}";

    private final OperatedContexts contexts;

    private DeadLetterRoutes(OperatedContexts contexts) {
        this.contexts = contexts;
    }

    /** Some of those of a consumer. */
    private record Some(String consumer, long after, int limit) {
        Some {
            Portion.limit(limit);
        }
    }

    /** One of those of a consumer. */
    private record One(String consumer, long position) {}

    static Route[] of(OperatedContexts contexts) {
        DeadLetterRoutes routes = new DeadLetterRoutes(contexts);
        return new Route[] {
            Route.get(ALL, routes::list),
            Route.get(ONE, routes::look),
            Route.post(ONE + "/requeue", request -> routes.change(request, QueueOperations::requeue)),
            Route.post(ONE + "/discard", request -> routes.change(request, QueueOperations::discard)),
            Route.post(ALL + "/requeue-all", routes::requeueAll)
        };
    }

    private Response list(Request request) {
        Input input = Input.of(request);
        Either<Problem, Some> asked = input.read(() -> new Some(
                consumer(input),
                input.query("after", Decoder.LONG, 0L),
                input.query("limit", Decoder.INT, Portion.USUAL)));
        return answer(
                request,
                asked,
                (queues, some) -> queues.deadLetters(some.consumer, some.after, some.limit + 1)
                        .map(found -> new Portion<>(found, some.limit)),
                portion -> portion.toResponse(
                        OperationsJson::deadLetterInList,
                        letter -> letter.delivery().position()));
    }

    private Response look(Request request) {
        return answer(
                request,
                one(request),
                (queues, one) -> queues.deadLetter(one.consumer, one.position),
                letter -> Response.ok(json -> OperationsJson.deadLetter(json, letter)));
    }

    private Response change(Request request, Change change) {
        return answer(
                request,
                one(request),
                (queues, one) -> change.of(queues, one.consumer, one.position),
                done -> Response.noContent());
    }

    private Response requeueAll(Request request) {
        Input input = Input.of(request);
        return answer(
                request,
                input.read(() -> consumer(input)),
                QueueOperations::requeueAll,
                count -> Response.ok(json -> {
                    json.writeStartObject();
                    json.writeNumberProperty("requeued", count);
                    json.writeEndObject();
                }));
    }

    private <C, A> Response answer(
            Request request,
            Either<Problem, C> input,
            BiFunction<QueueOperations, C, Eff<Object, A>> effect,
            Function<A, Response> respond) {
        return contexts.answer(
                request, input, (context, value) -> Option.some(effect.apply(context.queues(), value)), respond);
    }

    /** What is done with one of them. */
    private interface Change {
        Eff<Object, Unit> of(QueueOperations queues, String consumer, long position);
    }

    private static Either<Problem, One> one(Request request) {
        Input input = Input.of(request);
        return input.read(() -> new One(consumer(input), input.path("position", Decoder.LONG)));
    }

    private static String consumer(Input input) {
        return input.path("consumer", Decoder.TEXT);
    }
}
