package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;

/**
 * An interface marked {@code @IntegrationEventTopic}.
 *
 * @param name what transports call it
 * @param interfaces what the events have in common with others
 * @param events by name, as {@code interfaces} has them
 * @param hasJson whether {@code tenon-json} is on the class path
 * @param place of the annotation
 */
public record TopicModel(
        String name, EventsModel interfaces, List<IntegrationEventModel> events, boolean hasJson, Place place)
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
        return ClassName.get(type().packageName(), simpleName() + "Topic");
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return interfaces.flaw().isEmpty() && hasJson && IntegrationEventModel.isWireName("x." + name);
    }

    /** The events that code can be generated for, one a name. */
    public List<IntegrationEventModel> written() {
        List<EventModel> written = interfaces.written(record -> record.isPublic()
                || record.reachable() && record.type().packageName().equals(type().packageName()));
        return events.stream()
                .filter(event -> event.isSound() && written.contains(event.event()))
                .toList();
    }

    @Override
    public int compareTo(TopicModel other) {
        return type().compareTo(other.type());
    }
}
