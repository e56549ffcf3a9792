package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.NamingModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import dev.tenon.processor.model.Tenon;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of an entity's key. */
final class KeyRules {

    private static final List<Rule<EntityModel>> RULES = List.of(
            new HasAKey(), new HasOneKey(), new KeyHasAnOrder(), new IsNotKeyedTwice(), new NamesFit(), new PartsFit());

    private KeyRules() {}

    static Stream<Diagnostic> check(EntityModel entity) {
        return RULES.stream().flatMap(rule -> rule.check(entity));
    }

    private static final class HasAKey implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            boolean perhaps = entity.hasCompositeKey()
                    || entity.component("id")
                            .filter(component -> !component.shape().unknown().isEmpty())
                            .isPresent();
            return !entity.isRecord() || perhaps || !entity.keys().isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            Diagnostic.of(Problem.ST03, entity.place().annotation(Tenon.STORED_ENTITY), entity.name()));
        }
    }

    private static final class HasOneKey implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.hasCompositeKey()
                    ? Stream.empty()
                    : entity.keys().stream()
                            .skip(1)
                            .map(key -> Diagnostic.of(
                                    Problem.ST04,
                                    key.place().annotation(Tenon.KEY),
                                    entity.name(),
                                    StoreRules.names(entity.keys())));
        }
    }

    private static final class KeyHasAnOrder implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.markedKeys().stream()
                    .filter(key ->
                            key.shape().unknown().isEmpty() && !key.shape().isOrdered())
                    .map(key -> Diagnostic.of(
                            Problem.ST11, key.place().annotation(Tenon.KEY), key.name(), Words.of(key.shape())));
        }
    }

    private static final class IsNotKeyedTwice implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.hasCompositeKey()
                    ? entity.markedKeys().stream()
                            .map(key -> Diagnostic.of(
                                    Problem.ST20, key.place().annotation(Tenon.KEY), entity.name(), key.name()))
                    : Stream.empty();
        }
    }

    private static final class NamesFit implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.compositeKey().stream()
                    .flatMap(key -> NamingRules.check(entity, key, "Use @Key on a component for one."));
        }
    }

    private static final class PartsFit implements Rule<EntityModel> {

        /** Equal ones may differ in their digits, or in their offset. */
        private static final Set<Kind> VARYING =
                Set.of(Kind.DECIMAL, Kind.FLOAT, Kind.DOUBLE, Kind.OFFSET_DATE_TIME, Kind.BYTES);

        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.compositeKey().stream()
                    .flatMap(key -> entity.components(key).stream()
                            .filter(part -> part.shape().unknown().isEmpty() && !fits(part.shape()))
                            .map(part -> wrong(part, key)));
        }

        private static boolean fits(Shape shape) {
            return shape.isSingle() && !(shape instanceof Shape.Scalar scalar && VARYING.contains(scalar.kind()));
        }

        private static Diagnostic wrong(ComponentModel part, NamingModel key) {
            return Diagnostic.of(
                    Problem.ST21,
                    key.place().item("value", key.names().indexOf(part.name())),
                    part.name(),
                    Words.of(part.shape()));
        }
    }
}
