package dev.tenon.processor.rules;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.ForeignKeyModel.OnDelete;
import dev.tenon.processor.model.Tenon;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code @ForeignKey}. */
final class ReferenceRules {

    private static final List<Rule<EntityModel>> RULES = List.of(new HoldTheKey(), new CanBeEmptied());

    private ReferenceRules() {}

    static Stream<Diagnostic> check(EntityModel entity) {
        return RULES.stream().flatMap(rule -> rule.check(entity));
    }

    /** Whether what it refers to is there, for an entity of {@code context}. */
    static Stream<Diagnostic> check(EntityModel entity, ContextModel context) {
        Stream<Diagnostic> unsound = entity.declaredForeignKeys().stream()
                .filter(reference -> !flaw(reference, context).isEmpty())
                .map(reference -> Diagnostic.of(
                        Problem.ST22,
                        reference.place().attribute("value"),
                        reference.component().name(),
                        reference.target().simpleName(),
                        flaw(reference, context),
                        context.name()));
        Stream<Diagnostic> toKept = entity.declaredForeignKeys().stream()
                .filter(reference -> reference.onDelete() != OnDelete.RESTRICT && isKept(reference, context))
                .map(reference -> Diagnostic.of(
                        Problem.ST36,
                        reference.place().attribute("onDelete"),
                        reference.component().name(),
                        reference.target().simpleName(),
                        reference.target().simpleName()));
        return Stream.concat(unsound, toKept);
    }

    private static boolean isKept(ForeignKeyModel reference, ContextModel context) {
        return context.entities().stream()
                .anyMatch(entity -> entity.type().equals(reference.target())
                        && entity.deletedAt().isPresent());
    }

    private static String flaw(ForeignKeyModel reference, ContextModel context) {
        if (!reference.flaw().isEmpty()) {
            return reference.flaw();
        }
        return context.entities().stream().anyMatch(entity -> entity.type().equals(reference.target()))
                ? ""
                : "an entity of another context";
    }

    private static final class HoldTheKey implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.declaredForeignKeys().stream()
                    .filter(reference -> reference.component().shape().unknown().isEmpty() && !reference.fits())
                    .flatMap(reference -> reference.targetKey().stream()
                            .filter(key -> !key.equals(Tenon.OBJECT))
                            .map(key -> Diagnostic.of(
                                    Problem.ST23,
                                    reference.place(),
                                    reference.component().name(),
                                    Words.of(reference.component().shape()),
                                    reference.target().simpleName(),
                                    Words.simple(key.toString()))));
        }
    }

    private static final class CanBeEmptied implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.declaredForeignKeys().stream()
                    .filter(reference -> reference.onDelete() == OnDelete.SET_NULL
                            && !reference.component().isOptional()
                            && reference.component().shape().unknown().isEmpty())
                    .map(reference -> Diagnostic.of(
                            Problem.ST24,
                            reference.place().attribute("onDelete"),
                            reference.component().name(),
                            reference.target().simpleName(),
                            Words.of(reference.component().shape())));
        }
    }
}
