package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A sealed interface whose records are events.
 *
 * @param isPublic whether it and all that encloses it are public
 * @param flaw why it cannot be one, such as {@code not sealed}, or empty
 * @param records the events, by name
 * @param isUnordered whether nothing keeps them in order
 */
public record EventsModel(
        ClassName type, boolean isPublic, String flaw, List<EventModel> records, boolean isUnordered) {

    public EventsModel {
        records = records.stream().sorted().toList();
    }

    /** The events that code can be generated for, one a name. */
    public List<EventModel> written(Predicate<? super RecordModel> canBeReached) {
        Set<String> names = new HashSet<>();
        return records.stream()
                .filter(event -> event.isSound() && canBeReached.test(event.record()) && names.add(event.constant()))
                .toList();
    }

    /** The events that a handler gets which takes {@code parameter}: one, or all below an interface. */
    public List<EventModel> taken(ClassName parameter) {
        return records.stream()
                .filter(event -> event.record().type().equals(parameter)
                        || event.parents().contains(parameter))
                .toList();
    }

    /** What keeps {@code event} in order, if anything does. */
    public Optional<ComponentModel> keyOf(EventModel event) {
        return isUnordered ? Optional.empty() : event.key();
    }
}
