package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of one {@code @StoredEntity}. */
public final class StoreRules {

    private static final List<Rule<EntityModel>> RULES = List.of(
            new IsARecord(),
            new IsUsable(),
            new ComponentsCanBeKept(),
            new NestedCanBeKept(),
            new VersionIsALong(),
            new HasOneVersion(),
            new PluralIsATypeName());

    private StoreRules() {}

    /** What is wrong with this entity; {@code known} are the names of ids, for suggestions. */
    public static Stream<Diagnostic> check(EntityModel entity, Collection<String> known) {
        return Stream.of(
                        RULES.stream().flatMap(rule -> rule.check(entity)),
                        KeyRules.check(entity),
                        LookupRules.check(entity),
                        ReferenceRules.check(entity),
                        FilledRules.check(entity),
                        SearchRules.check(entity),
                        TableRules.check(entity),
                        new TypesAreKnown(known).check(entity))
                .flatMap(found -> found);
    }

    /** What is wrong with this entity in its context. */
    static Stream<Diagnostic> check(EntityModel entity, ContextModel context) {
        Place place = entity.place().annotation(Tenon.STORED_ENTITY);
        List<Diagnostic> found = new ArrayList<>();
        if (entity.isRecord() && entity.record().reachable() && !context.canReach(entity)) {
            found.add(Diagnostic.of(
                    Problem.ST13,
                    place,
                    entity.name(),
                    "package-private in package " + entity.type().packageName() + ", not in that of its context "
                            + context.name()));
        }
        if (context.isReserved(entity)) {
            boolean isStore =
                    entity.plural().equals(context.sibling("", "Store").simpleName());
            found.add(Diagnostic.of(
                    Problem.ST14,
                    place.attribute("plural"),
                    entity.plural(),
                    entity.name(),
                    context.name(),
                    isStore ? entity.plural() : context.transactor()));
        }
        ReferenceRules.check(entity, context).forEach(found::add);
        return found.stream();
    }

    /** An annotation of entities on what is none. */
    public static Diagnostic stray(Place mark) {
        String owner = Words.simple(mark.type());
        return Diagnostic.of(
                Problem.ST34,
                mark,
                Words.simple(mark.annotation()),
                mark.member().isEmpty() ? owner : owner + "." + mark.member());
    }

    /** An entity below no context. */
    public static Diagnostic homeless(EntityModel entity) {
        return Diagnostic.of(Problem.ST12, entity.place().annotation(Tenon.STORED_ENTITY), entity.name());
    }

    static String names(List<ComponentModel> components) {
        return components.stream().map(ComponentModel::name).collect(Collectors.joining(", "));
    }

    /** Whether an entity of the context has a component of this type, which is reported there: what follows from it is not. */
    static boolean isRefused(Shape shape, ContextModel context) {
        return context.entities().stream()
                .flatMap(entity -> entity.components().stream())
                .anyMatch(component -> !canBeKept(component.shape())
                        && component.shape().type().equals(shape.type()));
    }

    static boolean canBeKept(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar.kind() != Shape.Kind.CURSOR;
            case Shape.Id id -> true;
            case Shape.Enumeration enumeration -> true;
            case Shape.Nested nested -> true;
            case Shape.Optional optional -> !(optional.item() instanceof Shape.Optional) && canBeKept(optional.item());
            case Shape.Many many -> canBeNested(many.item());
            case Shape.Unresolved unresolved -> true;
            case Shape.Paged paged -> false;
            case Shape.Nothing nothing -> false;
            case Shape.Unsupported unsupported -> false;
        };
    }

    /** Bytes are kept as a column, not in the JSON of a record or collection. */
    private static boolean canBeNested(Shape shape) {
        return canBeKept(shape)
                && !shape.isBytes()
                && !(shape instanceof Shape.Optional optional && optional.item().isBytes());
    }

    private record TypesAreKnown(Collection<String> known) implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.components().stream()
                    .filter(component -> !component.shape().unknown().isEmpty())
                    .map(component -> Diagnostic.of(
                            Problem.ST01,
                            component.place(),
                            component.name(),
                            component.shape().unknown(),
                            Suggestion.of(component.shape().unknown(), known)));
        }
    }

    private static final class IsARecord implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.isRecord()
                    ? Stream.empty()
                    : Stream.of(
                            Diagnostic.of(Problem.ST02, entity.place().annotation(Tenon.STORED_ENTITY), entity.name()));
        }
    }

    private static final class IsUsable implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            if (!entity.isRecord() || entity.record().reachable() && !entity.isGeneric()) {
                return Stream.empty();
            }
            return Stream.of(Diagnostic.of(
                    Problem.ST13,
                    entity.place().annotation(Tenon.STORED_ENTITY),
                    entity.name(),
                    entity.isGeneric() ? "generic" : "private or inside a private type"));
        }
    }

    private static final class ComponentsCanBeKept implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.components().stream()
                    .filter(component -> !entity.isGeneric() && !canBeKept(component.shape()))
                    .map(component -> Diagnostic.of(
                            Problem.ST05,
                            component.place(),
                            component.name(),
                            Words.of(component.shape()),
                            Substitute.of(component.shape())));
        }
    }

    private static final class NestedCanBeKept implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.nested().stream()
                    .flatMap(record -> record.components().stream()
                            .filter(component -> !canBeNested(component.shape()))
                            .map(component -> Diagnostic.of(
                                    Problem.ST32,
                                    component.place(),
                                    component.name(),
                                    record.type().simpleName(),
                                    Words.of(component.shape()))));
        }
    }

    private static final class VersionIsALong implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.components().stream()
                    .filter(component -> component.is("Version")
                            && component.shape().unknown().isEmpty()
                            && !Words.of(component.shape()).equals("long"))
                    .map(component -> Diagnostic.of(
                            Problem.ST06,
                            component.place().annotation(Tenon.VERSION),
                            component.name(),
                            Words.of(component.shape())));
        }
    }

    private static final class HasOneVersion implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            List<ComponentModel> versions = entity.components().stream()
                    .filter(component -> component.is("Version"))
                    .toList();
            return versions.stream()
                    .skip(1)
                    .map(version -> Diagnostic.of(
                            Problem.ST07, version.place().annotation(Tenon.VERSION), entity.name(), names(versions)));
        }
    }

    private static final class PluralIsATypeName implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return Names.isTypeName(entity.plural())
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.ST09,
                            entity.place().annotation(Tenon.STORED_ENTITY).attribute("plural"),
                            entity.plural(),
                            entity.name()));
        }
    }
}
