package dev.tenon.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a context tells others, and hears of them.
 *
 * @param published by their order in the source
 * @param received the topics whose events it handles, by type
 * @param handlers of these, by place
 */
public record IntegrationModel(
        List<PublishedModel> published, List<TopicModel> received, List<EventHandlerModel> handlers) {

    /** Nothing. */
    public static final IntegrationModel NONE = new IntegrationModel(List.of(), List.of(), List.of());

    public IntegrationModel {
        published = List.copyOf(published);
        received = received.stream().distinct().sorted().toList();
        handlers = handlers.stream().sorted().toList();
    }

    /** Whether the context needs no transport. */
    public boolean isEmpty() {
        return published.isEmpty() && received.isEmpty();
    }

    /** The topics that it publishes. */
    public List<TopicModel> topics() {
        return published.stream()
                .flatMap(published -> published.topic().stream())
                .toList();
    }

    /** All topics that it has to do with, each once. */
    public List<TopicModel> all() {
        return Stream.concat(topics().stream(), received.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of {@code topic}, by place. */
    public Stream<EventHandlerModel> handlersOf(TopicModel topic) {
        return handlers.stream()
                .filter(handler -> handler.parameter()
                        .filter(type -> !topic.interfaces().taken(type).isEmpty())
                        .isPresent());
    }

    /** The events of {@code topic} that code can be generated for and that it has a handler of, as the topic has them. */
    public List<IntegrationEventModel> handled(TopicModel topic) {
        Set<EventModel> handled = handlersOf(topic)
                .flatMap(handler -> handler.parameter().stream())
                .flatMap(type -> topic.interfaces().taken(type).stream())
                .collect(Collectors.toSet());
        return topic.written().stream()
                .filter(event -> handled.contains(event.event()))
                .toList();
    }

    /** Only what code can be generated for, one topic a name. */
    IntegrationModel sound() {
        Set<String> names = new HashSet<>();
        Set<String> receivers = new HashSet<>();
        return new IntegrationModel(
                published.stream()
                        .filter(each -> each.topic()
                                .filter(topic -> topic.hasCode() && names.add(topic.simpleName()))
                                .isPresent())
                        .toList(),
                received.stream()
                        .filter(topic -> topic.hasCode() && receivers.add(topic.simpleName()))
                        .toList(),
                handlers.stream().filter(EventHandlerModel::isSound).toList());
    }
}
