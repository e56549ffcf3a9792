package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of components that the store fills. */
final class FilledRules {

    private static final String TIME = "an Instant";

    private static final List<Mark> MARKS = List.of(
            new Mark(Tenon.CREATED_AT, TIME, EntityModel::isInstant),
            new Mark(Tenon.UPDATED_AT, TIME, EntityModel::isInstant),
            new Mark(
                    Tenon.CREATED_BY,
                    "a String, a typed id over one, or an Option of these",
                    component -> EntityModel.isText(component.single())),
            new Mark(Tenon.SOFT_DELETE, "an Option<Instant>", EntityModel::isPerhapsInstant),
            new Mark(
                    Tenon.TENANT_SCOPED,
                    "a String or a typed id over one",
                    component -> EntityModel.isText(component.shape())));

    private static final List<Rule<EntityModel>> RULES =
            List.of(new TypesFit(), new AreThereOnce(), new AreFilledOnce(), new AreNotTheKey());

    private FilledRules() {}

    static Stream<Diagnostic> check(EntityModel entity) {
        return RULES.stream().flatMap(rule -> rule.check(entity));
    }

    /** An annotation, and what it is for. */
    private record Mark(ClassName annotation, String purpose, Predicate<ComponentModel> fits) {

        String name() {
            return annotation.simpleName();
        }

        List<ComponentModel> in(EntityModel entity) {
            return entity.components().stream()
                    .filter(component -> component.is(name()))
                    .toList();
        }
    }

    private static final class TypesFit implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return MARKS.stream()
                    .flatMap(mark -> mark.in(entity).stream()
                            .filter(component -> component.shape().unknown().isEmpty()
                                    && !mark.fits().test(component))
                            .map(component -> Diagnostic.of(
                                    Problem.ST25,
                                    component.place().annotation(mark.annotation()),
                                    mark.name(),
                                    component.name(),
                                    Words.of(component.shape()),
                                    mark.purpose())));
        }
    }

    private static final class AreThereOnce implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return MARKS.stream()
                    .flatMap(mark -> mark.in(entity).stream()
                            .skip(1)
                            .map(component -> Diagnostic.of(
                                    Problem.ST26,
                                    component.place().annotation(mark.annotation()),
                                    entity.name(),
                                    mark.name(),
                                    StoreRules.names(mark.in(entity)))));
        }
    }

    private static Stream<ClassName> filledBy(ComponentModel component) {
        return Stream.concat(Stream.of(Tenon.VERSION), MARKS.stream().map(Mark::annotation))
                .filter(annotation -> component.is(annotation.simpleName()));
    }

    private static final class AreFilledOnce implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.components().stream()
                    .flatMap(component -> filledBy(component)
                            .skip(1)
                            .map(second -> Diagnostic.of(
                                    Problem.ST27,
                                    component.place().annotation(second),
                                    component.name(),
                                    "marked @"
                                            + filledBy(component)
                                                    .findFirst()
                                                    .orElseThrow()
                                                    .simpleName(),
                                    second.simpleName(),
                                    "the store cannot fill it with both")));
        }
    }

    /** A tenant may be part of a key: it does not change. */
    private static final class AreNotTheKey implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.keys().stream()
                    .flatMap(key -> filledBy(key)
                            .filter(annotation -> !annotation.equals(Tenon.TENANT_SCOPED))
                            .map(annotation -> Diagnostic.of(
                                    Problem.ST27,
                                    key.place().annotation(annotation),
                                    key.name(),
                                    entity.keys().size() == 1 ? "the key" : "part of the key",
                                    annotation.simpleName(),
                                    "a key is given by the caller, and this is filled by the store")));
        }
    }
}
