package dev.tenon.web;

import dev.tenon.effect.Eff;
import dev.tenon.operations.ContextOperations;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The contexts that are operated. Immutable.
 *
 * @param all each with a name of its own
 */
record OperatedContexts(Seq<ContextOperations> all) {

    /** The name of the path parameter that says which. */
    private static final String PARAMETER = "context";

    OperatedContexts {
        if (all.map(ContextOperations::name).distinct().size() < all.size()) {
            throw new IllegalArgumentException("Contexts need names of their own, found "
                    + all.map(ContextOperations::name).mkString(", "));
        }
    }

    /**
     * Answers from the context that the path names.
     *
     * @param input what the request says
     * @param effect what is done with it there; none where the context has no such part
     */
    <C, A> Response answer(
            Request request,
            Either<Problem, C> input,
            BiFunction<ContextOperations, C, Option<Eff<Object, A>>> effect,
            Function<A, Response> respond) {
        Option<ContextOperations> context = request.pathParameter(PARAMETER)
                .flatMap(name -> all.find(known -> known.name().equals(name)));
        if (context.isEmpty()) {
            return missing("no-such-context", "There is no context of this name")
                    .toResponse(request);
        }
        Either<Problem, Eff<Object, A>> asked = input.flatMap(value ->
                effect.apply(context.get(), value).toEither(() -> missing("no-such-part", "This context has no jobs")));
        return Answer.in(context.get(), refusal -> 409)
                .<Eff<Object, A>, A>to(request, asked, eff -> eff, respond)
                .withHeader("Cache-Control", "no-store");
    }

    private static Problem missing(String name, String detail) {
        return Problem.plain(404, name, detail);
    }
}
