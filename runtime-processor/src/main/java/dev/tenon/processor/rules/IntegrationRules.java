package dev.tenon.processor.rules;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PublishedModel;
import dev.tenon.processor.model.TopicModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of what a context tells others, and of its handlers of what they tell. */
public final class IntegrationRules {

    private static final String ANNOTATION = "IntegrationEventHandler";

    private static final List<Rule<ContextModel>> OF_CONTEXTS =
            List.of(new TopicsArePublished(), new PublishersAreDistinct());

    private IntegrationRules() {}

    static Stream<Diagnostic> check(ContextModel context, Collection<String> known) {
        Set<String> names = SignatureRules.names(context, known);
        return Stream.concat(
                OF_CONTEXTS.stream().flatMap(rule -> rule.check(context)),
                context.messages().integration().handlers().stream()
                        .flatMap(handler -> check(context, handler, names)));
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

    private static final class TopicsArePublished implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            List<String> topics = context.messages().integration().all().stream()
                    .map(TopicModel::simpleName)
                    .toList();
            return context.messages().integration().published().stream()
                    .filter(published -> published.topic().isEmpty())
                    .map(published -> Diagnostic.of(
                            Problem.IN06,
                            published.place(),
                            published.named(),
                            Suggestion.of(published.named(), topics)));
        }
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
                                : Stream.of(Diagnostic.of(Problem.IN07, published.place(), context.name(), name, name));
                    });
        }
    }
}
