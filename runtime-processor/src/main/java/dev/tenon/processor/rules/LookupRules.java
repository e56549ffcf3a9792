package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.LookupModel;
import dev.tenon.processor.model.Tenon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of {@code @Lookup}. */
final class LookupRules {

    private static final List<Rule<EntityModel>> RULES = List.of(
            new NamesFit(),
            new ComponentsNameNothing(),
            new AreSingleValues(),
            new AreNotTheKey(),
            new AreDistinct(),
            new FindersAreDistinct());

    private LookupRules() {}

    static Stream<Diagnostic> check(EntityModel entity) {
        return RULES.stream().flatMap(rule -> rule.check(entity));
    }

    private static String quoted(LookupModel lookup) {
        return "'" + String.join("', '", lookup.names()) + "'";
    }

    private static final class NamesFit implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.declaredLookups().stream()
                    .flatMap(lookup -> NamingRules.check(entity, lookup, "Put it on the component for one."));
        }
    }

    private static final class ComponentsNameNothing implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.components().stream()
                    .filter(component -> component.is("Lookup.value"))
                    .map(component -> Diagnostic.of(
                            Problem.ST30,
                            component.place().annotation(Tenon.LOOKUP).attribute("value"),
                            component.name()));
        }
    }

    private static final class AreSingleValues implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.allLookups().stream()
                    .flatMap(lookup -> lookup.components().stream()
                            .filter(component -> component.shape().unknown().isEmpty()
                                    && StoreRules.canBeKept(component.shape())
                                    && !component.isOrdered())
                            .map(component -> wrong(component, lookup)));
        }

        private static Diagnostic wrong(ComponentModel component, LookupModel lookup) {
            return Diagnostic.of(
                    Problem.ST08,
                    lookup.isComposite()
                            ? lookup.place().item("value", lookup.components().indexOf(component))
                            : lookup.place(),
                    component.name(),
                    Words.of(component.shape()));
        }
    }

    private static final class AreNotTheKey implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.allLookups().stream()
                    .filter(lookup -> !lookup.components().isEmpty() && entity.isKey(lookup))
                    .map(lookup -> Diagnostic.of(
                            Problem.ST15,
                            lookup.place(),
                            StoreRules.names(lookup.components()),
                            StoreRules.names(lookup.components())));
        }
    }

    private static final class AreDistinct implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            Set<List<String>> seen = new HashSet<>();
            return entity.allLookups().stream()
                    .filter(lookup -> !lookup.components().isEmpty() && !seen.add(lookup.names()))
                    .map(lookup -> Diagnostic.of(Problem.ST19, lookup.place(), entity.name(), quoted(lookup)));
        }
    }

    private static final class FindersAreDistinct implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            Map<String, LookupModel> seen = new HashMap<>();
            return entity.allLookups().stream()
                    .filter(lookup -> !lookup.components().isEmpty() && !entity.isKey(lookup))
                    .flatMap(lookup -> check(lookup, seen.putIfAbsent(lookup.method(), lookup)));
        }

        private static Stream<Diagnostic> check(LookupModel lookup, LookupModel before) {
            if (lookup.method().equals("findById")) {
                return Stream.of(clash(lookup, "the key"));
            }
            return before == null || before.names().equals(lookup.names())
                    ? Stream.empty()
                    : Stream.of(clash(lookup, "the lookup of " + quoted(before)));
        }

        private static Diagnostic clash(LookupModel lookup, String owner) {
            return Diagnostic.of(Problem.ST31, lookup.place(), quoted(lookup), lookup.method(), owner);
        }
    }
}
