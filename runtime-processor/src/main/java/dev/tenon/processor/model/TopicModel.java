package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;

/**
 * An interface marked {@code @IntegrationEventTopic}.
 *
 * @param name what transports call it
 * @param interfaces the interface, those below it and their records
 * @param events by name, as {@code interfaces} has them
 * @param hasCode whether what is generated for it is there, or can be: that takes {@code tenon-json} on the class path
 * @param place of the annotation
 */
public record TopicModel(
        String name, EventsModel interfaces, List<IntegrationEventModel> events, boolean hasCode, Place place)
        implements Comparable<TopicModel> {

    public TopicModel {
        events = List.copyOf(events);
    }

    /** The interface. */
    public ClassName type() {
        return interfaces.type();
    }

    /** {@code LendingEvents}. */
    public String simpleName() {
        return String.join("", type().simpleNames());
    }

    /** {@code LendingEventsTopic}, beside the interface. */
    public ClassName generated() {
        return generated(type());
    }

    /** What is generated for the topic of type {@code topic}. */
    public static ClassName generated(ClassName topic) {
        return ClassName.get(topic.packageName(), String.join("", topic.simpleNames()) + "Topic");
    }

    /** Whether it has one that can be part of addresses. */
    public boolean hasName() {
        return IntegrationEventModel.isWireName("x." + name);
    }

    /** Whether what is generated for it can name the record. */
    public boolean canReach(RecordModel record) {
        return record.isPublic()
                || record.reachable() && record.type().packageName().equals(type().packageName());
    }

    /** The events that code can be generated for, one a name. */
    public List<IntegrationEventModel> written() {
        List<EventModel> written = interfaces.written(this::canReach);
        return events.stream()
                .filter(event -> event.isSound() && written.contains(event.event()))
                .filter(event -> event.event().nested().stream().allMatch(this::canReach))
                .map(event -> event.reaching(this::canReach))
                .toList();
    }

    @Override
    public int compareTo(TopicModel other) {
        return type().compareTo(other.type());
    }
}
