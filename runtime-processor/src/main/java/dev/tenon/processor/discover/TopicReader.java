package dev.tenon.processor.discover;

import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.EventsModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.model.UpcastModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the topics of integration events, whether their source is here or they come from another module. */
final class TopicReader {

    private static final String JSON_MARKER = "dev.tenon.json.Json";

    private final Elements elements;
    private final Annotations annotations;
    private final RecordReader records;
    private final EventsReader events;

    TopicReader(Elements elements, Annotations annotations, RecordReader records, EventsReader events) {
        this.elements = elements;
        this.annotations = annotations;
        this.records = records;
        this.events = events;
    }

    /** Whether {@code type} is one. */
    boolean isTopic(TypeElement type) {
        return annotations.has(type, Tenon.INTEGRATION_EVENT_TOPIC);
    }

    /** Whether {@code type} is an event of a topic. */
    boolean isEvent(TypeElement type) {
        return annotations.has(type, Tenon.INTEGRATION_EVENT);
    }

    /** Whether all types in the events are known in this round. */
    boolean isReady(TypeElement topic) {
        return events.isReady(topic)
                && events.recordsOf(topic)
                        .flatMap(event -> upcasts(event).stream())
                        .flatMap(method -> HandlingReader.parameter(method).stream())
                        .allMatch(records::isReady);
    }

    /** The topic that {@code type} is, or is an event or a group of events of. */
    Optional<TypeElement> topicOf(TypeElement type) {
        return Stream.concat(Stream.of(type), EventsReader.parents(type))
                .filter(this::isTopic)
                .findFirst();
    }

    TopicModel read(TypeElement element) {
        AnnotationMirror mirror =
                annotations.find(element, Tenon.INTEGRATION_EVENT_TOPIC).orElseThrow();
        EventsModel interfaces = events.read(element, annotations.flag(mirror, "unordered"));
        String name = annotations.text(mirror, "name");
        return new TopicModel(
                name.isEmpty() ? Names.kebabCase(element.getSimpleName().toString()) : name,
                interfaces,
                interfaces.records().stream().map(this::event).toList(),
                elements.getTypeElement(JSON_MARKER) != null,
                Place.of(element.getQualifiedName().toString()).annotation(Tenon.INTEGRATION_EVENT_TOPIC));
    }

    private IntegrationEventModel event(EventModel event) {
        TypeElement element = Objects.requireNonNull(
                elements.getTypeElement(event.record().type().canonicalName()));
        return new IntegrationEventModel(
                event,
                annotations.find(element, Tenon.INTEGRATION_EVENT).map(mirror -> annotations.text(mirror, "value")),
                upcasts(element).stream().map(method -> upcast(element, method)).toList(),
                Optional.ofNullable(elements.getDocComment(element)).orElse(""));
    }

    private List<ExecutableElement> upcasts(TypeElement event) {
        return ElementFilter.methodsIn(event.getEnclosedElements()).stream()
                .filter(method -> annotations.has(method, Tenon.UPCAST))
                .toList();
    }

    private UpcastModel upcast(TypeElement event, ExecutableElement method) {
        Optional<TypeElement> parameter = HandlingReader.parameter(method);
        RecordModel old = records.read(parameter.orElse(event));
        return new UpcastModel(
                annotations
                        .find(method, Tenon.UPCAST)
                        .flatMap(mirror -> annotations.number(mirror, "from"))
                        .orElse(0),
                method.getSimpleName().toString(),
                old,
                records.nested(old.components().stream().map(component -> component.shape())),
                flaw(event, method, parameter),
                SignatureReader.placeOf(method).annotation(Tenon.UPCAST));
    }

    private static String flaw(TypeElement event, ExecutableElement method, Optional<TypeElement> parameter) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return "not static";
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        if (parameter.isEmpty() || !EventsReader.recordFlaw(parameter.get()).isEmpty()) {
            return "given something else than one record";
        }
        if (!EventsReader.elementOf(method.getReturnType()).equals(Optional.of(event))) {
            return "not returning " + event.getSimpleName();
        }
        return "";
    }
}
