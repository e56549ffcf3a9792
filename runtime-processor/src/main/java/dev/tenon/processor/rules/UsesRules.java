package dev.tenon.processor.rules;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.UsedModule;
import dev.tenon.processor.source.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of {@code @Uses}. */
public final class UsesRules {

    private static final List<Rule<List<ContextModel>>> RULES =
            List.of(new TargetIsAModule(), new PartsAreDistinct(), new NoneIsMadeOfItself());

    private UsesRules() {}

    /** What is wrong with what contexts use of each other. */
    static Stream<Diagnostic> check(List<ContextModel> contexts) {
        return RULES.stream().flatMap(rule -> rule.check(contexts));
    }

    /** {@code @Uses} on a type that is no context. */
    public static Diagnostic stray(Place place) {
        return Diagnostic.of(Problem.RT09, place, Words.simple(place.type()));
    }

    private static final class TargetIsAModule implements Rule<List<ContextModel>> {
        @Override
        public Stream<Diagnostic> check(List<ContextModel> contexts) {
            return contexts.stream()
                    .flatMap(context -> context.uses().stream())
                    .filter(used -> !used.isSound())
                    .map(used -> Diagnostic.of(Problem.RT06, used.place(), Words.simple(used.named()), used.flaw()));
        }
    }

    private static final class PartsAreDistinct implements Rule<List<ContextModel>> {
        @Override
        public Stream<Diagnostic> check(List<ContextModel> contexts) {
            return contexts.stream().flatMap(PartsAreDistinct::check);
        }

        private static Stream<Diagnostic> check(ContextModel context) {
            Set<String> parts = new HashSet<>();
            return context.uses().stream()
                    .filter(used -> used.isSound() && (context.isReserved(used) || !parts.add(used.part())))
                    .map(used -> Diagnostic.of(
                            Problem.RT07, used.place(), Words.simple(used.named()), used.part(), context.name()));
        }
    }

    /** Only contexts that are compiled together can use each other in a circle: none of them is made before another. */
    private static final class NoneIsMadeOfItself implements Rule<List<ContextModel>> {
        @Override
        public Stream<Diagnostic> check(List<ContextModel> contexts) {
            Map<ClassName, ContextModel> byModule = contexts.stream()
                    .collect(Collectors.toMap(
                            context -> context.sibling("", "Module"),
                            context -> context,
                            (one, other) -> one,
                            TreeMap::new));
            return contexts.stream()
                    .flatMap(context -> context.uses().stream()
                            .filter(used -> used.isSound() && leadsTo(context, used, byModule, new HashSet<>()))
                            .limit(1)
                            .map(used -> Diagnostic.of(
                                    Problem.RT08, used.place(), context.name(), Words.simple(used.named()))));
        }

        private static boolean leadsTo(
                ContextModel target, UsedModule used, Map<ClassName, ContextModel> byModule, Set<ClassName> seen) {
            ContextModel reached = byModule.get(used.type());
            return reached != null
                    && (reached.type().equals(target.type())
                            || seen.add(used.type())
                                    && reached.uses().stream().anyMatch(next -> leadsTo(target, next, byModule, seen)));
        }
    }
}
