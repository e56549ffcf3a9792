package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.GateModel.LimitModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel.Span;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.SignatureModel.Environment;
import dev.tenon.processor.model.StepsModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the steps around handlers: limits, keys, audits, kept answers. */
final class StepRules {

    private static final List<Rule<ContextModel>> RULES = List.of(
            new LimitsAreSound(),
            new LimitsAreKnown(),
            new StepsFitTheRequest(),
            new StepsAreInATransaction(),
            new SpansAreReadable(),
            new KeysAreComponents(),
            new CommandsCanBeKept(),
            new InvalidatedQueriesAreCached(),
            new JsonIsThere());

    private StepRules() {}

    static Stream<Diagnostic> check(ContextModel context) {
        return RULES.stream().flatMap(rule -> rule.check(context));
    }

    private static String method(HandlerModel handler) {
        return SignatureRules.method(handler.place());
    }

    private static final class LimitsAreSound implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Set<String> names = new HashSet<>();
            return context.gate().limits().stream().flatMap(limit -> flaw(limit, names.add(limit.name())).stream());
        }

        private static Optional<Diagnostic> flaw(LimitModel limit, boolean isFirst) {
            if (!isFirst) {
                return Optional.of(Diagnostic.of(
                        Problem.DI14,
                        limit.place(),
                        limit.name(),
                        "has two @RateLimitPolicy of that name",
                        "Remove one"));
            }
            if (limit.permits() < 1) {
                return Optional.of(Diagnostic.of(
                        Problem.DI14,
                        limit.place().attribute("permits"),
                        limit.name(),
                        "admits nothing: permits = " + limit.permits(),
                        "Make it at least 1"));
            }
            return limit.isSound()
                    ? Optional.empty()
                    : Optional.of(Diagnostic.of(
                            Problem.DI14,
                            limit.place().attribute("per"),
                            limit.name(),
                            "has per = '" + limit.per().text() + "', which is no span of time",
                            "Write, for example, '1s', '30s', '1m' or 'PT1.5S'"));
        }
    }

    private static final class LimitsAreKnown implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            List<String> names = context.gate().limits().stream()
                    .map(LimitModel::name)
                    .distinct()
                    .toList();
            return context.handlers().stream()
                    .flatMap(handler -> handler.steps().limit().stream())
                    .filter(limit -> !names.contains(limit.name()))
                    .map(limit -> Diagnostic.of(
                            Problem.DI15,
                            limit.place().attribute("value"),
                            limit.name(),
                            context.name(),
                            Suggestion.of(limit.name(), names),
                            limit.name()));
        }
    }

    private static final class StepsFitTheRequest implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream().flatMap(StepsFitTheRequest::check);
        }

        private static Stream<Diagnostic> check(HandlerModel handler) {
            StepsModel steps = handler.steps();
            Stream<Place> misplaced = handler.isCommandHandler()
                    ? steps.caching().map(StepsModel.Caching::place).stream()
                    : Stream.of(
                                    steps.idempotency().map(StepsModel.Idempotency::place),
                                    steps.audit(),
                                    steps.invalidation().map(StepsModel.Invalidation::place))
                            .flatMap(Optional::stream);
            return misplaced.map(place -> Diagnostic.of(
                    Problem.DI16,
                    place,
                    Words.simple(place.annotation()),
                    method(handler),
                    handler.isCommandHandler() ? "a command" : "a query",
                    handler.isCommandHandler() ? "queries" : "commands"));
        }
    }

    private static final class StepsAreInATransaction implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.isCommandHandler() && handler.environment() == Environment.RUNTIME)
                    .flatMap(handler -> Stream.of(
                                    handler.steps().idempotency().map(StepsModel.Idempotency::place),
                                    handler.steps().audit(),
                                    handler.steps()
                                            .retries()
                                            .map(retries -> handler.place()
                                                    .annotation(Tenon.COMMAND_HANDLER)
                                                    .attribute("retries")))
                            .flatMap(Optional::stream)
                            .map(place -> Diagnostic.of(
                                    Problem.DI17,
                                    place,
                                    place.attribute().isEmpty()
                                            ? "@" + Words.simple(place.annotation())
                                            : place.attribute(),
                                    method(handler),
                                    context.name())));
        }
    }

    private static final class SpansAreReadable implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .flatMap(handler -> Stream.of(
                                    handler.steps()
                                            .idempotency()
                                            .flatMap(found -> check(
                                                    found.ttl(), found.place().attribute("ttl"))),
                                    handler.steps()
                                            .caching()
                                            .flatMap(found -> check(
                                                    found.ttl(), found.place().attribute("value"))),
                                    handler.steps()
                                            .caching()
                                            .filter(found -> found.size() < 1)
                                            .map(found -> Diagnostic.of(
                                                    Problem.DI18,
                                                    found.place().attribute("size"),
                                                    Integer.toString(found.size()),
                                                    "a number of answers",
                                                    "at least 1")))
                            .flatMap(Optional::stream));
        }

        private static Optional<Diagnostic> check(Span span, Place place) {
            return span.orZero().isZero()
                    ? Optional.of(Diagnostic.of(
                            Problem.DI18, place, span.text(), "a span of time", "for example '30s', '24h' or 'PT1.5S'"))
                    : Optional.empty();
        }
    }

    private static final class KeysAreComponents implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .flatMap(handler -> handler.steps().idempotency().stream()
                            .filter(found -> !found.key().isEmpty())
                            .flatMap(found -> check(handler, found)));
        }

        private static Stream<Diagnostic> check(HandlerModel handler, StepsModel.Idempotency found) {
            List<ComponentModel> components = handler.request()
                    .map(request -> request.record().components())
                    .orElse(List.of());
            List<String> names = components.stream().map(ComponentModel::name).toList();
            return components.stream()
                            .anyMatch(component -> component.name().equals(found.key()) && isKey(component.shape()))
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.DI19,
                            found.place().attribute("key"),
                            found.key(),
                            method(handler),
                            Suggestion.of(found.key(), names)));
        }

        private static boolean isKey(Shape shape) {
            return shape instanceof Shape.Id
                    || shape instanceof Shape.Scalar scalar
                            && (scalar.kind() == Shape.Kind.TEXT || scalar.kind() == Shape.Kind.UUID);
        }
    }

    private static final class CommandsCanBeKept implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> handler.isCommandHandler()
                            && handler.steps().idempotency().isPresent()
                            && handler.signature().returnsEff())
                    .flatMap(handler -> Stream.concat(
                            handler.request().stream()
                                    .flatMap(request -> request.record().components().stream())
                                    .filter(component ->
                                            component.shape().unknown().isEmpty() && !EventModel.isStorable(component))
                                    .map(component -> Diagnostic.of(
                                            Problem.DI20,
                                            component.place(),
                                            "Component '" + component.name() + "'",
                                            Words.of(component.shape()))),
                            handler.result() instanceof Shape.Paged || handler.result() instanceof Shape.Unsupported
                                    ? Stream.of(Diagnostic.of(
                                            Problem.DI20,
                                            handler.place(),
                                            "The answer of '" + method(handler) + "'",
                                            Words.of(handler.result())))
                                    : Stream.empty()));
        }
    }

    private static final class InvalidatedQueriesAreCached implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            List<ClassName> cached = context.handlers().stream()
                    .filter(handler -> handler.steps().caching().isPresent())
                    .flatMap(handler -> handler.request().stream())
                    .map(request -> request.record().type())
                    .toList();
            return context.handlers().stream()
                    .flatMap(handler -> handler.steps().invalidation().stream())
                    .flatMap(invalidation -> invalidation.queries().stream()
                            .filter(query -> !cached.contains(query))
                            .map(query -> Diagnostic.of(
                                    Problem.DI21,
                                    invalidation.place().attribute("value"),
                                    query.simpleName(),
                                    context.name(),
                                    cached.isEmpty()
                                            ? "It has none."
                                            : "It has: "
                                                    + cached.stream()
                                                            .map(ClassName::simpleName)
                                                            .collect(Collectors.joining(", "))
                                                    + ".")));
        }
    }

    private static final class JsonIsThere implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.gate().hasJson()
                    ? Stream.empty()
                    : context.handlers().stream()
                            .flatMap(handler -> Stream.of(
                                            handler.steps().idempotency().map(StepsModel.Idempotency::place),
                                            handler.steps().audit())
                                    .flatMap(Optional::stream))
                            .map(place -> Diagnostic.of(Problem.DI22, place, Words.simple(place.annotation())));
        }
    }
}
