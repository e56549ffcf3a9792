package dev.tenon.processor.rules;

import dev.tenon.processor.model.AccessPolicyModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.HandlerModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.StepsModel;
import dev.tenon.processor.model.Tenon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of who may: each handler says it, by a policy that can be asked. */
final class AccessRules {

    private static final List<Rule<ContextModel>> RULES =
            List.of(new HandlersDecide(), new PoliciesAreKnown(), new PoliciesCanBeAsked(), new PoliciesAreDistinct());

    private AccessRules() {}

    static Stream<Diagnostic> check(ContextModel context) {
        return RULES.stream().flatMap(rule -> rule.check(context));
    }

    /** A decision, or another step, on a method that handles no request. */
    static Diagnostic stray(Place mark) {
        return Diagnostic.of(Problem.AC06, mark, Words.simple(mark.annotation()), SignatureRules.method(mark));
    }

    /** A policy below no context. */
    static Diagnostic homeless(Place policy) {
        return Diagnostic.of(Problem.AC07, policy, SignatureRules.method(policy));
    }

    private static String policies(ContextModel context) {
        String names = context.gate().policies().stream()
                .map(AccessPolicyModel::method)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "It has none." : "It has: " + names + ".";
    }

    private static final class HandlersDecide implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .filter(handler -> !handler.steps().decision().isMade())
                    .map(handler -> check(handler, context));
        }

        private static Diagnostic check(HandlerModel handler, ContextModel context) {
            StepsModel.Decision decision = handler.steps().decision();
            return decision.open()
                    .map(place -> Diagnostic.of(
                            Problem.AC02,
                            place,
                            SignatureRules.method(handler.place()),
                            decision.policy().map(StepsModel.Named::name).orElse("")))
                    .orElseGet(() -> Diagnostic.of(
                            Problem.AC01,
                            handler.place(),
                            SignatureRules.method(handler.place()),
                            context.gate().policies().stream()
                                    .map(AccessPolicyModel::method)
                                    .findFirst()
                                    .orElse("isStaff")));
        }
    }

    private static final class PoliciesAreKnown implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.handlers().stream()
                    .flatMap(handler -> handler.steps().decision().policy().stream()
                            .flatMap(named -> check(handler, named, context)));
        }

        private static Stream<Diagnostic> check(HandlerModel handler, StepsModel.Named named, ContextModel context) {
            List<AccessPolicyModel> called = context.gate().policies().stream()
                    .filter(policy -> policy.method().equals(named.name()))
                    .toList();
            if (called.isEmpty()) {
                return Stream.of(Diagnostic.of(
                        Problem.AC03,
                        named.place().attribute("value"),
                        named.name(),
                        context.name(),
                        Suggestion.of(
                                named.name(),
                                context.gate().policies().stream()
                                        .map(AccessPolicyModel::method)
                                        .toList()),
                        policies(context),
                        named.name().isEmpty() ? "isStaff" : named.name()));
            }
            return called.stream()
                    .limit(1)
                    .filter(policy -> policy.flaw().isEmpty()
                            && handler.request()
                                    .map(request -> !policy.admits(request))
                                    .orElse(false))
                    .map(policy -> Diagnostic.of(
                            Problem.AC05,
                            named.place().attribute("value"),
                            named.name(),
                            policy.taken().orElseThrow().simpleName(),
                            handler.request().orElseThrow().name()));
        }
    }

    private static final class PoliciesCanBeAsked implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.gate().policies().stream()
                    .filter(policy -> !policy.flaw().isEmpty())
                    .map(policy -> Diagnostic.of(
                            Problem.AC04,
                            policy.place().annotation(Tenon.ACCESS_POLICY),
                            SignatureRules.method(policy.place()),
                            policy.flaw(),
                            policy.method(),
                            context.name()));
        }
    }

    private static final class PoliciesAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            List<AccessPolicyModel> all = context.gate().policies();
            return IntStream.range(1, all.size())
                    .filter(index ->
                            all.get(index).method().equals(all.get(index - 1).method()))
                    .mapToObj(index -> Diagnostic.of(
                            Problem.AC08,
                            all.get(index).place().annotation(Tenon.ACCESS_POLICY),
                            SignatureRules.method(all.get(index - 1).place()),
                            SignatureRules.method(all.get(index).place()),
                            all.get(index).method()));
        }
    }
}
