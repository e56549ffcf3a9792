package dev.tenon.processor.discover;

import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.EventsModel;
import dev.tenon.processor.model.RecordModel;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed interface whose records are events. */
final class EventsReader {

    private final RecordReader records;

    EventsReader(RecordReader records) {
        this.records = records;
    }

    /** Whether all events are known in this round. */
    boolean isReady(TypeElement events) {
        return recordsOf(events).allMatch(records::isReady);
    }

    EventsModel read(TypeElement events, boolean isUnordered) {
        return new EventsModel(
                TypeNames.of(events),
                TypeReader.isPublic(events),
                flaw(events),
                recordsOf(events).distinct().map(this::event).toList(),
                isUnordered);
    }

    private static String flaw(TypeElement events) {
        if (events.getKind() != ElementKind.INTERFACE) {
            return "not an interface";
        }
        if (!events.getModifiers().contains(Modifier.SEALED)) {
            return "not sealed";
        }
        return events.getTypeParameters().isEmpty() ? "" : "generic";
    }

    /** The classes below a sealed interface; what is not sealed is one itself. */
    Stream<TypeElement> recordsOf(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED)
                ? type.getPermittedSubclasses().stream()
                        .flatMap(permitted -> elementOf(permitted).stream())
                        .flatMap(this::recordsOf)
                : Stream.of(type);
    }

    /** One of the events. */
    EventModel event(TypeElement element) {
        RecordModel record = records.read(element);
        return new EventModel(
                record,
                recordFlaw(element),
                parents(element).map(TypeNames::of).distinct().toList(),
                records.nested(record.components().stream().map(component -> component.shape())));
    }

    /** Why {@code element} is no record that can be written down, or empty. */
    static String recordFlaw(TypeElement element) {
        if (element.getKind() != ElementKind.RECORD) {
            return "not a record";
        }
        return element.getTypeParameters().isEmpty() ? "" : "generic";
    }

    /** The sealed interfaces that {@code element} is below. */
    static Stream<TypeElement> parents(TypeElement element) {
        return superinterfaces(element)
                .filter(parent -> parent.getModifiers().contains(Modifier.SEALED))
                .flatMap(parent -> Stream.concat(Stream.of(parent), parents(parent)));
    }

    /** The interfaces that {@code element} is below, sealed or not. */
    static Stream<TypeElement> interfaces(TypeElement element) {
        return superinterfaces(element).flatMap(parent -> Stream.concat(Stream.of(parent), interfaces(parent)));
    }

    private static Stream<TypeElement> superinterfaces(TypeElement element) {
        return element.getInterfaces().stream().flatMap(type -> elementOf(type).stream());
    }

    /** The class or interface that a type is of, if it is known. */
    static Optional<TypeElement> elementOf(TypeMirror type) {
        return type instanceof DeclaredType declared && TypeReader.isResolved(type)
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }
}
