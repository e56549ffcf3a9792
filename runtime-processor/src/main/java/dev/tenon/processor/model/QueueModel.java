package dev.tenon.processor.model;

import java.util.List;

/**
 * An {@code @EventQueue} of a context.
 *
 * @param events what it names
 * @param patience how long a commit waits while it is full
 * @param handling how all its handlers are called
 */
public record QueueModel(
        String name, EventsModel events, int capacity, PolicyModel.Span patience, HandlingModel handling, Place place) {

    /** Whether it has numbers and a name that code can be generated with, and no events that are none. */
    public boolean isSound() {
        return events.flaw().isEmpty()
                && Names.isTypeName(name)
                && capacity >= 1
                && patience.duration().isPresent()
                && handling.isSound();
    }

    /** The events that code can be generated for, one a name. */
    public List<EventModel> written(ContextModel context) {
        return events.written(context::canReach);
    }
}
