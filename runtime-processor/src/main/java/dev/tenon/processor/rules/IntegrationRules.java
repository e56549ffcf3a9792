package dev.tenon.processor.rules;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PublishedModel;
import dev.tenon.processor.model.TopicModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of what a context tells others, and of its handlers of what they tell. */
public final class IntegrationRules {

    private static final String ANNOTATION = "IntegrationEventHandler";

    private static final List<Rule<ContextModel>> OF_CONTEXTS =
            List.of(new PublishersAreDistinct(), new SubscriptionsAreDistinct());

    private IntegrationRules() {}

    /** What is wrong with what {@code context} tells and hears; {@code here} are the topics that are declared here. */
    static Stream<Diagnostic> check(ContextModel context, Collection<TopicModel> here, Collection<String> known) {
        IntegrationModel integration = context.messages().integration();
        Set<String> names = SignatureRules.names(context, known);
        Stream.concat(here.stream(), integration.all().stream()).forEach(topic -> {
            names.add(topic.type().simpleName());
            topic.events().forEach(event -> names.add(event.event().name()));
        });
        return Stream.of(
                        OF_CONTEXTS.stream().flatMap(rule -> rule.check(context)),
                        topicsArePublished(integration, here),
                        topicsHaveCode(integration, here),
                        integration.handlers().stream().flatMap(handler -> check(context, handler, names)))
                .flatMap(found -> found);
    }

    /** Topics that are published by what is no context. */
    public static Diagnostic stray(Place place) {
        return Diagnostic.of(Problem.IN14, place, Words.simple(place.type()));
    }

    private static Stream<Diagnostic> check(ContextModel context, EventHandlerModel handler, Collection<String> names) {
        return Stream.of(
                        SignatureRules.handlesMessages(handler.signature(), context, names, "events", ANNOTATION),
                        takesAnEvent(context.messages().integration(), handler),
                        handler.own().stream()
                                .flatMap(own ->
                                        EventsRules.check(own, ANNOTATION, SignatureRules.method(handler.signature()))))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> takesAnEvent(IntegrationModel integration, EventHandlerModel handler) {
        boolean fits = handler.parameter()
                .filter(type -> integration.received().stream()
                        .anyMatch(topic -> !topic.interfaces().flaw().isEmpty()
                                || !topic.interfaces().taken(type).isEmpty()))
                .isPresent();
        return fits || !handler.signature().unknown().isEmpty()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(Problem.IN08, handler.place(), SignatureRules.method(handler.signature())));
    }

    private static Stream<Diagnostic> topicsArePublished(IntegrationModel integration, Collection<TopicModel> here) {
        Set<String> topics = Stream.concat(here.stream(), integration.all().stream())
                .map(topic -> topic.type().simpleName())
                .collect(Collectors.toSet());
        return integration.published().stream()
                .filter(published -> published.topic().isEmpty())
                .map(published -> Diagnostic.of(
                        Problem.IN06, published.place(), published.named(), Suggestion.of(published.named(), topics)));
    }

    /** What is wrong with topics that are declared here is said there. */
    private static Stream<Diagnostic> topicsHaveCode(IntegrationModel integration, Collection<TopicModel> here) {
        return Stream.concat(
                integration.published().stream()
                        .flatMap(published -> published.topic().stream()
                                .filter(topic -> isWithoutCode(topic, here))
                                .map(topic -> withoutCode(published.place(), topic))),
                integration.received().stream()
                        .filter(topic -> isWithoutCode(topic, here))
                        .flatMap(topic ->
                                integration.handlersOf(topic).map(handler -> withoutCode(handler.place(), topic))));
    }

    private static boolean isWithoutCode(TopicModel topic, Collection<TopicModel> here) {
        return !topic.hasCode() && here.stream().noneMatch(each -> each.type().equals(topic.type()));
    }

    private static Diagnostic withoutCode(Place place, TopicModel topic) {
        return Diagnostic.of(
                Problem.IN17,
                place,
                topic.type().simpleName(),
                topic.generated().simpleName());
    }

    private static final class PublishersAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Map<String, PublishedModel> first = new HashMap<>();
            return context.messages().integration().published().stream()
                    .filter(published -> published.topic().isPresent())
                    .flatMap(published -> {
                        String name = published.topic().orElseThrow().simpleName();
                        return first.putIfAbsent(name, published) == null
                                ? Stream.empty()
                                : Stream.of(Diagnostic.of(
                                        Problem.IN07,
                                        published.place(),
                                        context.name(),
                                        "publishes",
                                        name,
                                        name + "Publisher"));
                    });
        }
    }

    private static final class SubscriptionsAreDistinct implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            IntegrationModel integration = context.messages().integration();
            Set<String> names = new HashSet<>();
            return integration.received().stream()
                    .filter(topic -> !names.add(topic.simpleName()))
                    .flatMap(topic -> integration
                            .handlersOf(topic)
                            .limit(1)
                            .map(handler -> Diagnostic.of(
                                    Problem.IN07,
                                    handler.place(),
                                    context.name(),
                                    "handles events of",
                                    topic.simpleName(),
                                    topic.simpleName() + "Subscription")));
        }
    }
}
