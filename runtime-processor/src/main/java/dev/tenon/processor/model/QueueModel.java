package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An {@code @EventQueue} of a context.
 *
 * @param events the interface it names
 * @param isPublic whether that and all that encloses it are public
 * @param flaw why that cannot be the events, such as {@code not sealed}, or empty
 * @param records the events, by name
 * @param backoffText the pauses between attempts, as the user wrote them
 */
public record QueueModel(
        String name,
        ClassName events,
        boolean isPublic,
        String flaw,
        List<EventModel> records,
        int capacity,
        int maxConcurrency,
        PolicyModel.Span timeout,
        int maxAttempts,
        String backoffText,
        Optional<Backoff> backoff,
        boolean isUnordered,
        Place place) {

    public QueueModel {
        records = records.stream().sorted().toList();
    }

    /** The pauses between attempts. */
    public record Backoff(Duration first, double factor, Duration most) {}

    /** Whether it has numbers and a name that code can be generated with, and no events that are none. */
    public boolean isSound() {
        return flaw.isEmpty()
                && Names.isTypeName(name)
                && capacity >= 1
                && maxConcurrency >= 0
                && maxAttempts >= 1
                && timeout.duration().filter(limit -> !limit.isZero()).isPresent()
                && backoff.isPresent();
    }

    /** The events that code can be generated for, one a name. */
    public List<EventModel> written(ContextModel context) {
        Set<String> names = new HashSet<>();
        return records.stream()
                .filter(event -> event.isSound() && context.canReach(event.record()) && names.add(event.constant()))
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
