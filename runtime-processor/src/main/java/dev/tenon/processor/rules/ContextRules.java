package dev.tenon.processor.rules;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.MessagesModel;
import dev.tenon.processor.model.MissingTestRuntime;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RouteModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TestRuntimeModel;
import dev.tenon.processor.model.TestedName;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of contexts, alone and together. */
public final class ContextRules {

    private static final List<Rule<List<ContextModel>>> RULES =
            List.of(new IsAnInterface(), new TreesAreApart(), new PluralsAreDistinct(), new NamesAreDistinct());

    private ContextRules() {}

    /**
     * What is wrong with these contexts and all that they hold; {@code topics} are those that are declared here, {@code known} the names
     * of ids, for suggestions.
     */
    public static Stream<Diagnostic> check(
            List<ContextModel> contexts, Collection<TopicModel> topics, Collection<String> known) {
        return Stream.of(
                        RULES.stream().flatMap(rule -> rule.check(contexts)),
                        UsesRules.check(contexts),
                        contexts.stream().flatMap(context -> check(context, topics, known)))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> check(
            ContextModel context, Collection<TopicModel> topics, Collection<String> known) {
        List<Stream<Diagnostic>> found = new ArrayList<>();
        for (EntityModel entity : context.entities()) {
            found.add(StoreRules.check(entity, known));
            found.add(StoreRules.check(entity, context));
        }
        found.add(TableRules.check(context));
        found.add(ValidationRules.check(context));
        if (!context.capabilities().isEmpty()) {
            found.add(CapabilityRules.check(context));
        }
        if (!context.handlers().isEmpty()
                || !context.requests().isEmpty()
                || context.gate().isDeclared()) {
            found.add(DispatchRules.check(context, known));
            found.add(AccessRules.check(context));
            found.add(StepRules.check(context));
        }
        if (!context.handlers().isEmpty() || context.rest().isPresent()) {
            found.add(RestRules.check(context));
        }
        MessagesModel messages = context.messages();
        boolean hasSubscribers = !messages.integration().handlers().isEmpty();
        if (!messages.queues().isEmpty() || !messages.handlers().isEmpty() || hasSubscribers) {
            found.add(EventRules.check(context, known));
        }
        if (!messages.integration().published().isEmpty() || hasSubscribers) {
            found.add(IntegrationRules.check(context, topics, known));
        }
        if (!messages.jobs().isEmpty() || !messages.jobHandlers().isEmpty()) {
            found.add(JobRules.check(context, known));
        }
        return found.stream().flatMap(each -> each);
    }

    /** What is not the consequence of another finding: what stands on a handler that lacks its mark is where it belongs. */
    public static List<Diagnostic> withoutConsequences(List<Diagnostic> all) {
        Set<Place> unmarked = all.stream()
                .filter(found -> found.problem() == Problem.DI06)
                .map(Diagnostic::place)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(found -> !(found.problem() == Problem.AC06 || found.problem() == Problem.RE04)
                        || !unmarked.contains(Place.of(found.place().type())
                                .member(found.place().member())))
                .toList();
    }

    /** A user's type where a generated one belongs. */
    public static Diagnostic taken(ClassName name, Place owner) {
        return Diagnostic.of(
                Problem.RT03, Place.of(name.canonicalName()), name.simpleName(), Words.simple(owner.type()));
    }

    /** Two of Tenon's own types with one name. */
    public static Diagnostic twice(ClassName name, Place owner) {
        return Diagnostic.of(Problem.RT04, owner, name.simpleName(), Words.simple(owner.type()));
    }

    /** A handler below no context. */
    public static Diagnostic homelessHandler(Place handler) {
        return DispatchRules.homeless(handler);
    }

    /** A policy below no context. */
    public static Diagnostic homelessPolicy(Place policy) {
        return AccessRules.homeless(policy);
    }

    /** A step on a method that handles nothing. */
    public static Diagnostic strayStep(Place mark) {
        return AccessRules.stray(mark);
    }

    /** A route on a method that handles nothing. */
    public static Diagnostic strayRoute(RouteModel route) {
        return RestRules.stray(route);
    }

    /** An annotation of components on a field that is none. */
    public static Diagnostic strayMark(Place mark) {
        return Diagnostic.of(
                Problem.RT05, mark, Words.simple(mark.annotation()), Words.simple(mark.type()) + "." + mark.member());
    }

    /** What is wrong with a test runtime. */
    public static Stream<Diagnostic> check(TestRuntimeModel runtime) {
        return runtime.isContext()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(Problem.TE01, runtime.place(), Words.simple(runtime.named())));
    }

    /** What a test names that is no context. */
    public static Diagnostic check(TestedName name) {
        return Diagnostic.of(Problem.TE02, name.place(), Words.simple(name.name()));
    }

    /** A runtime that a test asks for and nothing generates. */
    public static Diagnostic check(MissingTestRuntime missing) {
        String context = Words.simple(missing.context());
        String declaration = missing.name().substring(0, missing.name().length() - "Runtime".length());
        return Diagnostic.of(
                Problem.TE03,
                missing.place(),
                missing.name(),
                missing.declared()
                        .map(declared ->
                                "that of '" + context + "' is '" + declared + "Runtime', after '" + declared + "'")
                        .orElse("nothing here has one for '" + context + "'"),
                missing.declared()
                        .map(declared -> "Use that, or rename '" + declared + "' to '" + declaration + "'")
                        .orElse("Add '@TestRuntime(" + context + ".class) interface " + declaration
                                + " {}' to the tests"));
    }

    private static final class IsAnInterface implements Rule<List<ContextModel>> {
        @Override
        public Stream<Diagnostic> check(List<ContextModel> contexts) {
            return contexts.stream()
                    .filter(context -> !context.flaw().isEmpty())
                    .map(context -> Diagnostic.of(Problem.RT01, context.place(), context.name(), context.flaw()));
        }
    }

    private static final class TreesAreApart implements Rule<List<ContextModel>> {
        @Override
        public Stream<Diagnostic> check(List<ContextModel> contexts) {
            return contexts.stream()
                    .flatMap(inner -> contexts.stream()
                            .filter(outer -> isInside(inner, outer))
                            .limit(1)
                            .map(outer -> Diagnostic.of(Problem.RT02, inner.place(), inner.name(), outer.name())));
        }

        /** Of two in one package, the later by name is the one at fault. */
        private static boolean isInside(ContextModel inner, ContextModel outer) {
            if (inner.type().equals(outer.type())) {
                return false;
            }
            String innerPackage = inner.type().packageName();
            return innerPackage.equals(outer.type().packageName())
                    ? inner.name().compareTo(outer.name()) > 0
                    : outer.owns(innerPackage);
        }
    }

    /** Entities inside other types: what is generated for them is not, so only the simple name tells them apart. */
    private static final class NamesAreDistinct implements Rule<List<ContextModel>> {
        @Override
        public Stream<Diagnostic> check(List<ContextModel> contexts) {
            return contexts.stream()
                    .flatMap(context -> context.entities().stream())
                    .sorted(Comparator.comparing(EntityModel::type))
                    .collect(Collectors.groupingBy(
                            entity -> entity.sibling("", "Store").canonicalName(), TreeMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .flatMap(alike -> alike.stream()
                            .skip(1)
                            .map(entity -> Diagnostic.of(
                                    Problem.ST16,
                                    entity.place().annotation(Tenon.STORED_ENTITY),
                                    Words.simple(alike.getFirst().type().canonicalName()),
                                    Words.simple(entity.type().canonicalName()),
                                    entity.type().packageName())));
        }
    }

    private static final class PluralsAreDistinct implements Rule<List<ContextModel>> {
        @Override
        public Stream<Diagnostic> check(List<ContextModel> contexts) {
            return contexts.stream().flatMap(PluralsAreDistinct::check);
        }

        private static Stream<Diagnostic> check(ContextModel context) {
            Map<String, List<EntityModel>> byPlural = context.entities().stream()
                    .collect(Collectors.groupingBy(EntityModel::plural, TreeMap::new, Collectors.toList()));
            return byPlural.values().stream()
                    .flatMap(alike -> alike.stream()
                            .skip(1)
                            .map(entity -> Diagnostic.of(
                                    Problem.ST10,
                                    entity.place()
                                            .annotation(Tenon.STORED_ENTITY)
                                            .attribute("plural"),
                                    alike.getFirst().name(),
                                    entity.name(),
                                    entity.plural(),
                                    context.name())));
        }
    }
}
