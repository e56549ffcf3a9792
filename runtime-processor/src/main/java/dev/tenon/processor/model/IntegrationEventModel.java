package dev.tenon.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A record of a topic.
 *
 * @param wireName what {@code @IntegrationEvent} calls it; empty where that is missing
 * @param upcasts by version
 * @param description what its Javadoc says, where the source is there
 */
public record IntegrationEventModel(
        EventModel event, Optional<String> wireName, List<UpcastModel> upcasts, String description) {

    private static final Pattern WIRE_NAME =
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)+");

    public IntegrationEventModel {
        upcasts = upcasts.stream().sorted().toList();
    }

    /** Whether it is called {@code context.event-name}. */
    public static boolean isWireName(String name) {
        return WIRE_NAME.matcher(name).matches();
    }

    /** The version that is written: the newest that anything of it speaks of. */
    public int version() {
        return Stream.concat(
                        Stream.concat(Stream.of(event.record()), event.nested().stream())
                                .flatMap(record -> record.components().stream())
                                .map(component -> component.since().orElse(1)),
                        upcasts.stream().map(upcast -> upcast.from() + 1))
                .max(Integer::compare)
                .orElse(1);
    }

    /** The upcasts that code can be generated for, one a version. */
    public List<UpcastModel> soundUpcasts() {
        Set<Integer> versions = new HashSet<>();
        return upcasts.stream()
                .filter(upcast -> upcast.isSound() && versions.add(upcast.from()))
                .toList();
    }

    /** The same with only those upcasts whose records {@code canBeReached} from what is generated. */
    IntegrationEventModel reaching(Predicate<? super RecordModel> canBeReached) {
        return new IntegrationEventModel(
                event,
                wireName,
                upcasts.stream()
                        .filter(upcast -> canBeReached.test(upcast.old())
                                && upcast.nested().stream().allMatch(canBeReached))
                        .toList(),
                description);
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return event.isSound()
                && wireName.filter(IntegrationEventModel::isWireName).isPresent();
    }
}
