package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that is published.
 *
 * @param flaw why it cannot be one, such as {@code not a record}, or empty
 * @param parents the sealed interfaces that it is below
 * @param nested the records that it holds, and those that they hold
 */
public record EventModel(RecordModel record, String flaw, List<ClassName> parents, List<RecordModel> nested)
        implements Comparable<EventModel> {

    public EventModel {
        parents = List.copyOf(parents);
        nested = List.copyOf(nested);
    }

    /** {@code BookBorrowed}. */
    public String name() {
        return record.type().simpleName();
    }

    /** The name of its constant: {@code BOOK_BORROWED}. */
    public String constant() {
        return Names.constant(name());
    }

    /** The components that are marked to keep it in order: more than one is a mistake. */
    public List<ComponentModel> marked() {
        return record.components().stream()
                .filter(component -> component.is("OrderingKey"))
                .toList();
    }

    /** What keeps it in order: the component that is marked, or the first typed id. */
    public Optional<ComponentModel> key() {
        return marked().stream()
                .findFirst()
                .or(() -> record.components().stream()
                        .filter(component -> component.shape() instanceof Shape.Id)
                        .findFirst());
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return flaw.isEmpty() && isStorable(record, nested);
    }

    /** Whether a record can be written down, with those that it holds. */
    static boolean isStorable(RecordModel record, List<RecordModel> nested) {
        return Stream.concat(Stream.of(record), nested.stream())
                .flatMap(each -> each.components().stream())
                .allMatch(EventModel::isStorable);
    }

    /** Whether it can be written down. */
    public static boolean isStorable(ComponentModel component) {
        return component.shape().isStorable() && !component.single().isBytes();
    }

    @Override
    public int compareTo(EventModel other) {
        return record.type().compareTo(other.record.type());
    }
}
