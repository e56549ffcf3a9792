package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.SignatureModel.Environment;
import dev.tenon.processor.model.Tenon;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of a context's commands, queries and handlers. */
final class DispatchRules {

    private static final List<Rule<ContextModel>> RULES = List.of(
            new HandlersCanBeCalled(),
            new HandlersTakeARequest(),
            new HandlersReturnEffects(),
            new EnvironmentsFit(),
            new IsolationFits(),
            new ResultsAreAsPromised(),
            new RequestsAreHandledOnce(),
            new RequestsAreReachable(),
            new RequestsAreRecords());

    private DispatchRules() {}

    static Stream<Diagnostic> check(ContextModel context, Collection<String> known) {
        return Stream.of(
                        RULES.stream().flatMap(rule -> rule.check(context)),
                        new ComponentTypesAreKnown(known).check(context),
                        new SignaturesAreKnown(known).check(context))
                .flatMap(found -> found);
    }

    static Diagnostic homeless(Place place) {
        return Diagnostic.of(Problem.DI09, place, SignatureRules.method(place));
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

    private static final class HandlersCanBeCalled implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .flatMap(handler -> SignatureRules.canBeCalled(handler.signature(), context));
        }
    }

    private static final class HandlersTakeARequest implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.signature().unknown().isEmpty() && !handler.takesItsKind())
                    .map(handler -> Diagnostic.of(
                            Problem.DI02, handler.place(), SignatureRules.method(handler.place()), kind(handler)));
        }
    }

    private static final class HandlersReturnEffects implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .flatMap(handler -> SignatureRules.returnsEffect(
                            handler.signature(), context.name() + (handler.isCommandHandler() ? "Tx" : "Reads")));
        }
    }

    private static final class EnvironmentsFit implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.signature().returnsEff() && !fits(handler))
                    .map(handler -> Diagnostic.of(
                            Problem.DI04,
                            handler.place(),
                            SignatureRules.method(handler.place()),
                            Words.simple(handler.signature().environmentName()),
                            handler.isCommandHandler() ? "a command of " + context.name() : "a query",
                            environments(context, handler.isCommandHandler())));
        }

        private static boolean fits(HandlerModel handler) {
            return handler.isCommandHandler()
                    ? handler.environment() == Environment.TX || handler.environment() == Environment.RUNTIME
                    : handler.environment() == Environment.READS;
        }
    }

    private static final class IsolationFits implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.isSerializable() && handler.environment() == Environment.RUNTIME)
                    .map(handler -> Diagnostic.of(
                            Problem.DI13,
                            handler.place().annotation(Tenon.COMMAND_HANDLER).attribute("isolation"),
                            SignatureRules.method(handler.place()),
                            context.name(),
                            context.name()));
        }
    }

    private static final class ResultsAreAsPromised implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.signature().returnsEff()
                            && handler.result().unknown().isEmpty())
                    .flatMap(handler -> handler.request().stream()
                            .filter(request -> request.unknownAnswer().isEmpty()
                                    && !request.answer().equals(handler.resultType()))
                            .map(request -> Diagnostic.of(
                                    Problem.DI05,
                                    handler.place(),
                                    SignatureRules.method(handler.place()),
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

        /** A handler in the request itself that takes something else is reported for that alone. */
        private static boolean isMeantFor(RequestModel request, HandlerModel handler) {
            return handler.request()
                    .map(taken -> taken.record().type().equals(request.record().type()))
                    .orElse(handler.holder().equals(request.record().type()));
        }

        private static String howToHandle(RequestModel request, ContextModel context) {
            String mark = request.isCommand() ? "@CommandHandler" : "@QueryHandler";
            return request.unmarked()
                    .map(method -> "'" + SignatureRules.method(method) + "' takes it and lacks " + mark + ": add that")
                    .orElse("Add a static method marked " + mark + " that takes it, for example 'static Eff<"
                            + context.name()
                            + (request.isCommand() ? "Tx" : "Reads")
                            + ", "
                            + Words.simple(request.answer().toString())
                            + "> handle(" + request.name() + " request)' in the record itself");
        }

        private static Stream<Diagnostic> check(RequestModel request, ContextModel context) {
            List<HandlerModel> attempts = context.handlers().stream()
                    .filter(handler -> isMeantFor(request, handler))
                    .toList();
            List<HandlerModel> handlers =
                    attempts.stream().filter(HandlerModel::takesItsKind).toList();
            if (attempts.isEmpty()) {
                return Stream.of(Diagnostic.of(
                        Problem.DI06,
                        request.unmarked().orElse(request.record().place()),
                        request.name(),
                        howToHandle(request, context)));
            }
            return handlers.stream()
                    .skip(1)
                    .map(second -> Diagnostic.of(
                            Problem.DI07,
                            second.place(),
                            request.name(),
                            SignatureRules.method(handlers.getFirst().place()),
                            SignatureRules.method(second.place())));
        }
    }

    private static final class RequestsAreReachable implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.signature().isReachable())
                    .flatMap(handler -> handler.request().stream())
                    .map(RequestModel::record)
                    .filter(record -> !context.canReach(record))
                    .map(record -> Diagnostic.of(
                            Problem.DI08,
                            record.place(),
                            context.type().packageName(),
                            Words.simple(record.type().canonicalName())));
        }
    }

    private static final class RequestsAreRecords implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.requests().stream()
                    .filter(request -> !request.isRecord() || request.isGeneric())
                    .map(request -> Diagnostic.of(
                            Problem.DI10,
                            request.record().place(),
                            request.name(),
                            request.isRecord() ? "generic" : "not a record"));
        }
    }

    /** The compiler says that the type is not there; this says what was perhaps meant. */
    private record SignaturesAreKnown(Collection<String> known) implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Set<String> names = SignatureRules.names(context, known);
            Stream<Diagnostic> handlers =
                    context.handlers().stream().flatMap(handler -> SignatureRules.isKnown(handler.signature(), names));
            Stream<Diagnostic> answers = context.requests().stream()
                    .filter(request -> !request.unknownAnswer().isEmpty())
                    .map(request -> Diagnostic.of(
                            Problem.DI12,
                            request.record().place(),
                            request.unknownAnswer(),
                            request.name(),
                            "promises",
                            Suggestion.of(request.unknownAnswer(), names)));
            return Stream.concat(handlers, answers);
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
