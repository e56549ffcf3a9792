package dev.tenon.processor.rules;

import dev.tenon.processor.model.CallModel;
import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.source.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of {@code @EffectsModule} and {@code @Capability}. Those of the methods are {@link ResilienceRules}. */
public final class CapabilityRules {

    private static final List<Rule<ContextModel>> RULES = List.of(
            new TargetIsUsable(),
            new NameIsATypeName(),
            new TargetsAreDistinct(),
            new NamesAreDistinct(),
            new SelectionIsKnown(),
            new SelectionIsOneWay(),
            new SomethingIsSelected(),
            new RepeatableDoesNotWait());

    private CapabilityRules() {}

    /** What is wrong with the capabilities of a context. */
    static Stream<Diagnostic> check(ContextModel context) {
        return Stream.concat(
                RULES.stream().flatMap(rule -> rule.check(context)),
                context.capabilities().stream().flatMap(ResilienceRules::check));
    }

    /** Capabilities on a type that is no context. */
    public static Diagnostic stray(Place place) {
        return Diagnostic.of(Problem.EM17, place, Words.simple(place.type()));
    }

    private static final class TargetIsUsable implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.capabilities().stream()
                    .filter(capability -> !capability.flaw().isEmpty())
                    .map(capability -> Diagnostic.of(
                            Problem.EM01,
                            capability.place().attribute("value"),
                            capability.isEffects() ? "EffectsModule" : "Capability",
                            Words.simple(capability.named()),
                            capability.flaw(),
                            capability.isEffects()
                                    ? "an interface without type parameters"
                                    : "a class or interface without type parameters"));
        }
    }

    private static final class NameIsATypeName implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.capabilities().stream()
                    .filter(capability -> capability.flaw().isEmpty() && !Names.isTypeName(capability.name()))
                    .map(capability -> Diagnostic.of(
                            Problem.EM18,
                            capability.place().attribute("name"),
                            capability.name(),
                            capability.type().simpleName()));
        }
    }

    private static final class TargetsAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Set<ClassName> seen = new HashSet<>();
            return inOrder(context).stream()
                    .filter(capability -> capability.canBeWritten() && !seen.add(capability.type()))
                    .map(capability -> Diagnostic.of(
                            Problem.EM03,
                            capability.place().attribute("value"),
                            context.name(),
                            capability.type().simpleName()));
        }
    }

    private static final class NamesAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Map<String, CapabilityModel> byName = new HashMap<>();
            return inOrder(context).stream()
                    .filter(CapabilityModel::canBeWritten)
                    .flatMap(capability ->
                            check(context, capability, byName.putIfAbsent(capability.name(), capability)));
        }

        private static Stream<Diagnostic> check(
                ContextModel context, CapabilityModel capability, @Nullable CapabilityModel earlier) {
            String taken = context.isReserved(capability)
                    ? "the context has a '" + capability.accessor() + "' or a part '" + capability.part()
                            + "' of its own"
                    : earlier != null && !earlier.type().equals(capability.type())
                            ? "'" + earlier.type() + "' has it"
                            : "";
            return taken.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.EM04,
                            capability.place().attribute("name"),
                            capability.name(),
                            context.name(),
                            taken));
        }
    }

    private static final class SelectionIsKnown implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.capabilities().stream()
                    .filter(CapabilityModel::isEffects)
                    .flatMap(module -> Stream.concat(
                            unknown(module, "includeOnly", module.includeOnly()),
                            unknown(module, "exclude", module.exclude())));
        }

        private static Stream<Diagnostic> unknown(CapabilityModel module, String attribute, List<String> names) {
            List<String> known =
                    module.calls().stream().map(CallModel::name).distinct().toList();
            return names.stream()
                    .filter(name -> !known.isEmpty() && !known.contains(name))
                    .map(name -> Diagnostic.of(
                            Problem.EM05,
                            module.place().attribute(attribute),
                            name,
                            module.type().simpleName(),
                            Suggestion.of(name, known),
                            String.join(", ", known)));
        }
    }

    private static final class SelectionIsOneWay implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.capabilities().stream()
                    .filter(module ->
                            !module.includeOnly().isEmpty() && !module.exclude().isEmpty())
                    .map(module -> Diagnostic.of(
                            Problem.EM06,
                            module.place().attribute("exclude"),
                            module.type().simpleName()));
        }
    }

    private static final class SomethingIsSelected implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.capabilities().stream()
                    .filter(module -> module.isEffects()
                            && module.flaw().isEmpty()
                            && module.included().isEmpty()
                            && module.includeOnly().isEmpty())
                    .map(module -> Diagnostic.of(
                            Problem.EM02,
                            module.place().attribute("value"),
                            module.type().simpleName(),
                            module.type().simpleName()));
        }
    }

    private static final class RepeatableDoesNotWait implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            return context.capabilities().stream()
                    .filter(CapabilityModel::repeatable)
                    .flatMap(module -> module.called().stream()
                            .filter(CallModel::waits)
                            .map(call -> Diagnostic.of(
                                    Problem.EM16,
                                    module.place().attribute("repeatable"),
                                    module.type().simpleName(),
                                    Words.simple(call.signature()),
                                    reasons(call))));
        }

        private static String reasons(CallModel call) {
            Stream<String> policies = call.policies().stream()
                    .filter(PolicyModel::waits)
                    .map(policy -> "@" + policy.getClass().getSimpleName());
            return Stream.concat(call.result().awaited() ? Stream.of("CompletionStage") : Stream.empty(), policies)
                    .collect(Collectors.joining(", "));
        }
    }

    /** As the user wrote them: what is wrong with two of them is the later one's fault. */
    private static List<CapabilityModel> inOrder(ContextModel context) {
        return context.capabilities().stream()
                .sorted((left, right) -> left.isEffects() == right.isEffects()
                        ? Integer.compare(left.place().index(), right.place().index())
                        : Boolean.compare(right.isEffects(), left.isEffects()))
                .toList();
    }
}
