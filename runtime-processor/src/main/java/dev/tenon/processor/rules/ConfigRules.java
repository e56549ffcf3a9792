package dev.tenon.processor.rules;

import dev.tenon.processor.model.ConfigComponentModel;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.ConfigSectionModel;
import dev.tenon.processor.model.ConfigShape;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of records of configuration. */
public final class ConfigRules {

    private ConfigRules() {}

    /** What is wrong with these; {@code known} are the names of ids, for suggestions. */
    public static Stream<Diagnostic> check(
            List<ConfigModel> configs, Collection<ContextModel> contexts, Collection<String> known) {
        return Stream.of(
                        configs.stream().flatMap(ConfigRules::declaration),
                        prefixesAreDistinct(configs),
                        contexts.stream().flatMap(ConfigRules::namesAreDistinct),
                        configs.stream()
                                .filter(ConfigModel::canBeWritten)
                                .flatMap(config -> config.sections().stream())
                                .flatMap(section -> section(section, known)))
                .flatMap(found -> found);
    }

    /** A mark on a component of a record that is no configuration. */
    public static Diagnostic stray(Place mark) {
        return Diagnostic.of(Problem.CF09, mark, mark.member(), Words.simple(mark.type()));
    }

    private static Stream<Diagnostic> declaration(ConfigModel config) {
        if (!config.canBeWritten()) {
            return Stream.of(
                    Diagnostic.of(Problem.CF01, config.place(), config.type().simpleName(), config.flaw()));
        }
        return config.hasPrefix()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.CF02, config.place().attribute("prefix"), config.prefix(), suggested(config)));
    }

    private static String suggested(ConfigModel config) {
        String words = Stream.of(config.prefix().split("\\."))
                .map(word -> Names.kebabCase(word.strip())
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^[-0-9]+|-$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("."));
        return words.isEmpty() ? Names.kebabCase(config.type().simpleName()) : words;
    }

    private static Stream<Diagnostic> prefixesAreDistinct(List<ConfigModel> configs) {
        Map<String, ConfigModel> first = new HashMap<>();
        return configs.stream()
                .filter(config -> config.canBeWritten() && config.hasPrefix())
                .sorted()
                .flatMap(config -> Optional.ofNullable(first.putIfAbsent(config.prefix(), config))
                        .map(other -> Diagnostic.of(
                                Problem.CF03,
                                config.place().attribute("prefix"),
                                other.type().simpleName(),
                                config.type().simpleName(),
                                config.prefix()))
                        .stream());
    }

    private static Stream<Diagnostic> namesAreDistinct(ContextModel context) {
        Map<String, ConfigModel> first = new HashMap<>();
        return context.configs().stream()
                .filter(ConfigModel::canBeWritten)
                .flatMap(config -> context.canReach(config.root().record())
                        ? Optional.ofNullable(first.putIfAbsent(context.accessor(config), config))
                                .map(other -> Diagnostic.of(
                                        Problem.CF10,
                                        config.place(),
                                        Words.simple(other.type().canonicalName()),
                                        Words.simple(config.type().canonicalName()),
                                        context.accessor(config),
                                        context.name()))
                                .stream()
                        : Stream.of(Diagnostic.of(
                                Problem.CF11, config.place(), config.type().simpleName(), context.name())));
    }

    private static Stream<Diagnostic> section(ConfigSectionModel section, Collection<String> known) {
        return Stream.of(
                        section.components().stream().flatMap(component -> component(component, known)),
                        wordsAreDistinct(section),
                        ValidationRules.check(section.record()))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> wordsAreDistinct(ConfigSectionModel section) {
        Map<String, ConfigComponentModel> first = new HashMap<>();
        return section.components().stream()
                .flatMap(component ->
                        Optional.ofNullable(first.putIfAbsent(component.word().replace("-", ""), component))
                                .map(other -> Diagnostic.of(
                                        Problem.CF08,
                                        component.component().place(),
                                        other.name(),
                                        component.name(),
                                        component.word().replace('-', '_').toUpperCase(Locale.ROOT),
                                        component.word().replace("-", "").toUpperCase(Locale.ROOT)))
                                .stream());
    }

    private static Stream<Diagnostic> component(ConfigComponentModel component, Collection<String> known) {
        return component
                .shape()
                .flaw()
                .map(flaw -> Stream.of(flaw(component, flaw, known)))
                .orElseGet(() -> Stream.concat(defaultText(component).stream(), mayBeSecret(component).stream()));
    }

    private static Diagnostic flaw(ConfigComponentModel component, ConfigShape flaw, Collection<String> known) {
        Place place = component.component().place();
        if (flaw instanceof ConfigShape.Unresolved unresolved) {
            return Diagnostic.of(
                    Problem.CF05, place, unresolved.type(), component.name(), Suggestion.of(unresolved.type(), known));
        }
        ConfigShape.Unsupported unsupported = (ConfigShape.Unsupported) flaw;
        return Diagnostic.of(
                Problem.CF04,
                place,
                component.name(),
                Words.simple(unsupported.type()) + (unsupported.why().isEmpty() ? "" : " (" + unsupported.why() + ")"));
    }

    private static Optional<Diagnostic> defaultText(ConfigComponentModel component) {
        Place place = component.component().place().annotation(Tenon.DEFAULT).attribute("value");
        return component.defaultText().flatMap(text -> switch (component.shape()) {
            case ConfigShape.Secret secret -> Optional.of(Diagnostic.of(Problem.CF07, place, component.name()));
            case ConfigShape.Many many ->
                Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty() && !reads(many.item(), item))
                        .map(item -> Diagnostic.of(Problem.CF06, place, item, component.name(), words(many.item())))
                        .findFirst();
            case ConfigShape shape when shape.isSingle() && reads(shape, text) -> Optional.empty();
            case ConfigShape shape ->
                Optional.of(Diagnostic.of(Problem.CF06, place, text, component.name(), words(shape)));
        });
    }

    private static boolean reads(ConfigShape shape, String text) {
        return switch (shape) {
            case ConfigShape.Value value -> value.form().reads(text);
            case ConfigShape.Enumeration enumeration ->
                enumeration.constants().stream().anyMatch(same(text));
            default -> true;
        };
    }

    private static Predicate<String> same(String text) {
        return constant -> constant.replace('_', '-').equalsIgnoreCase(text.replace('_', '-'));
    }

    private static String words(ConfigShape shape) {
        return switch (shape) {
            case ConfigShape.Value value -> "Write " + value.form().words() + ".";
            case ConfigShape.Enumeration enumeration ->
                "Write one of " + String.join(", ", enumeration.constants()) + ".";
            case ConfigShape.Optional optional -> "An Option is empty unless set: remove it, or remove the Option.";
            case ConfigShape.Section section -> "Its components have defaults of their own: remove it.";
            default -> "Remove it.";
        };
    }

    private static Optional<Diagnostic> mayBeSecret(ConfigComponentModel component) {
        return component.looksSecret() && component.isPlainText()
                ? Optional.of(Diagnostic.of(Problem.CF12, component.component().place(), component.name()))
                : Optional.empty();
    }
}
