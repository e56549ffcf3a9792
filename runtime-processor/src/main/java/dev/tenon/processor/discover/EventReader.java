package dev.tenon.processor.discover;

import dev.tenon.processor.model.EventHandlerModel;
import dev.tenon.processor.model.EventsModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.PolicyModel;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the event queues of a context, and the handlers of a class. */
final class EventReader {

    private final Annotations annotations;
    private final EventsReader events;
    private final HandlingReader handling;

    EventReader(Annotations annotations, EventsReader events, HandlingReader handling) {
        this.annotations = annotations;
        this.events = events;
        this.handling = handling;
    }

    /** Whether {@code type} declares a queue. */
    boolean isHere(TypeElement type) {
        return annotations.has(type, Tenon.EVENT_QUEUE) || annotations.has(type, Tenon.EVENT_QUEUES);
    }

    /** Whether all events of the context are known in this round. */
    boolean isReady(TypeElement context) {
        return declarations(context).stream()
                .flatMap(mirror -> annotations.type(mirror, "events").stream())
                .allMatch(type ->
                        EventsReader.elementOf(type).filter(events::isReady).isPresent());
    }

    /** The queues of a context, by their order in the source. */
    List<QueueModel> read(TypeElement context) {
        Place place = Place.of(context.getQualifiedName().toString());
        List<QueueModel> queues = new ArrayList<>();
        for (AnnotationMirror mirror : declarations(context)) {
            queues.add(queue(context, mirror, place.annotation(Tenon.EVENT_QUEUE, queues.size())));
        }
        return queues;
    }

    private List<AnnotationMirror> declarations(TypeElement context) {
        return annotations.all(context, Tenon.EVENT_QUEUE, Tenon.EVENT_QUEUES).stream()
                .filter(annotations::isComplete)
                .toList();
    }

    private QueueModel queue(TypeElement context, AnnotationMirror mirror, Place place) {
        String name = annotations.text(mirror, "name");
        boolean isUnordered = annotations.flag(mirror, "unordered");
        String patience = annotations.text(mirror, "patience");
        Optional<TypeElement> named = annotations.type(mirror, "events").flatMap(EventsReader::elementOf);
        return new QueueModel(
                name.isEmpty() ? context.getSimpleName() + "DomainEvents" : name,
                named.map(type -> events.read(type, isUnordered))
                        .orElseGet(() -> new EventsModel(Tenon.OBJECT, true, "no type", List.of(), isUnordered)),
                annotations.number(mirror, "capacity").orElse(0),
                new PolicyModel.Span(patience, Spans.parse(patience)),
                handling.read(mirror, place),
                place);
    }

    /** The methods of {@code holder} that are marked as handlers of events. */
    List<ExecutableElement> handlers(TypeElement holder) {
        return handling.handlers(holder, Tenon.EVENT_HANDLER);
    }

    /** Whether the signatures of all handlers in {@code holder} are known in this round. */
    boolean areHandlersReady(TypeElement holder) {
        return handling.areReady(holder, Tenon.EVENT_HANDLER);
    }

    List<EventHandlerModel> read(TypeElement holder, ClassName context) {
        return handling.read(holder, Tenon.EVENT_HANDLER, context, false);
    }
}
