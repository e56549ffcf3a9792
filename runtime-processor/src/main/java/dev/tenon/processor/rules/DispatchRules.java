package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.HandlerModel.Environment;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.Shape;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a context's commands, queries and handlers. */
final class DispatchRules {

    private static final List<Rule<ContextModel>> RULES = List.of(
            new HandlersAreStatic(),
            new HandlersTakeARequest(),
            new HandlersReturnEffects(),
            new EnvironmentsFit(),
            new ResultsAreAsPromised(),
            new RequestsAreHandledOnce(),
            new HandlersAreReachable(),
            new RequestsAreRecords());

    private DispatchRules() {}

    static Stream<Diagnostic> check(ContextModel context, Collection<String> known) {
        return Stream.concat(
                RULES.stream().flatMap(rule -> rule.check(context)), new ComponentTypesAreKnown(known).check(context));
    }

    static Diagnostic homeless(Place place) {
        return Diagnostic.of(Problem.DI09, place, method(place));
    }

    private static String method(Place place) {
        return Words.simple(place.type()) + "." + place.member().replaceAll("\\(.*", "");
    }

    private static String kind(HandlerModel handler) {
        return handler.isCommandHandler() ? "Command<A>" : "Query<A>";
    }

    private static String environments(ContextModel context, boolean isCommand) {
        return isCommand
                ? "'" + context.name() + "Tx' (inside the transaction that dispatch opens) or '" + context.name()
                        + "Runtime' (opens its own)"
                : "'" + context.name() + "Reads'";
    }

    private static final class HandlersAreStatic implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> !handler.isStatic())
                    .map(handler -> Diagnostic.of(Problem.DI01, handler.place(), method(handler.place())));
        }
    }

    private static final class HandlersTakeARequest implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.request()
                            .map(request -> request.isCommand() != handler.isCommandHandler())
                            .orElse(true))
                    .map(handler ->
                            Diagnostic.of(Problem.DI02, handler.place(), method(handler.place()), kind(handler)));
        }
    }

    private static final class HandlersReturnEffects implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> !handler.returnsEff())
                    .map(handler -> Diagnostic.of(
                            Problem.DI03,
                            handler.place(),
                            method(handler.place()),
                            Words.simple(handler.environmentName()),
                            context.name() + (handler.isCommandHandler() ? "Tx" : "Reads")));
        }
    }

    private static final class EnvironmentsFit implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.returnsEff() && !fits(handler))
                    .map(handler -> Diagnostic.of(
                            Problem.DI04,
                            handler.place(),
                            method(handler.place()),
                            Words.simple(handler.environmentName()),
                            handler.isCommandHandler() ? "a command of " + context.name() : "a query",
                            environments(context, handler.isCommandHandler())));
        }

        private static boolean fits(HandlerModel handler) {
            return handler.isCommandHandler()
                    ? handler.environment() == Environment.TX || handler.environment() == Environment.RUNTIME
                    : handler.environment() == Environment.READS;
        }
    }

    private static final class ResultsAreAsPromised implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler ->
                            handler.returnsEff() && handler.result().unknown().isEmpty())
                    .flatMap(handler -> handler.request().stream()
                            .filter(request -> !request.answer().equals(handler.resultType()))
                            .map(request -> Diagnostic.of(
                                    Problem.DI05,
                                    handler.place(),
                                    method(handler.place()),
                                    Words.of(handler.result()),
                                    request.name(),
                                    Words.simple(request.answer().toString()))));
        }
    }

    /** No handler, or a second one. */
    private static final class RequestsAreHandledOnce implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.requests().stream().flatMap(request -> check(request, context));
        }

        private static Stream<Diagnostic> check(RequestModel request, ContextModel context) {
            List<HandlerModel> handlers = context.handlers().stream()
                    .filter(handler -> handler.request()
                            .map(taken -> taken.record()
                                    .type()
                                    .equals(request.record().type()))
                            .orElse(false))
                    .toList();
            if (handlers.isEmpty()) {
                return Stream.of(Diagnostic.of(
                        Problem.DI06,
                        request.record().place(),
                        request.name(),
                        request.isCommand() ? "CommandHandler" : "QueryHandler",
                        context.name() + (request.isCommand() ? "Tx" : "Reads"),
                        Words.simple(request.answer().toString()),
                        request.name()));
            }
            return handlers.stream()
                    .skip(1)
                    .map(second -> Diagnostic.of(
                            Problem.DI07,
                            second.place(),
                            request.name(),
                            method(handlers.getFirst().place()),
                            method(second.place())));
        }
    }

    private static final class HandlersAreReachable implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> !handler.isReachable())
                    .map(handler -> Diagnostic.of(
                            Problem.DI08, handler.place(), context.type().packageName(), method(handler.place())));
        }
    }

    private static final class RequestsAreRecords implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.requests().stream()
                    .filter(request -> !request.isRecord())
                    .map(request -> Diagnostic.of(Problem.DI10, request.record().place(), request.name()));
        }
    }

    private record ComponentTypesAreKnown(Collection<String> known) implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.requests().stream()
                    .flatMap(request -> request.record().components().stream())
                    .filter(component -> !component.shape().unknown().isEmpty())
                    .map(this::unknown);
        }

        private Diagnostic unknown(ComponentModel component) {
            Shape shape = component.shape();
            return Diagnostic.of(
                    Problem.DI11,
                    component.place(),
                    shape.unknown(),
                    component.name(),
                    Suggestion.of(shape.unknown(), known));
        }
    }
}
