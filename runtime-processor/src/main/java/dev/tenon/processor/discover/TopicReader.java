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
import java.util.function.Predicate;
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
    private final Predicate<String> isHere;

    /** A reader; {@code isHere} says of which types the source is here. */
    TopicReader(
            Elements elements,
            Annotations annotations,
            RecordReader records,
            EventsReader events,
            Predicate<String> isHere) {
        this.elements = elements;
        this.annotations = annotations;
        this.records = records;
        this.events = events;
        this.isHere = isHere;
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

    /** The topic that {@code type} is, or is an event or a group of events of, even if that topic is not sealed. */
    Optional<TypeElement> topicOf(TypeElement type) {
        return Stream.concat(Stream.of(type), EventsReader.interfaces(type))
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
                hasCode(element),
                Place.of(element.getQualifiedName().toString()).annotation(Tenon.INTEGRATION_EVENT_TOPIC));
    }

    /** That of a topic of another module is there already, or never will be. */
    private boolean hasCode(TypeElement topic) {
        String needed = isHere.test(topic.getQualifiedName().toString())
                ? JSON_MARKER
                : TopicModel.generated(TypeNames.of(topic)).canonicalName();
        return elements.getTypeElement(needed) != null;
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
                SignatureReader.unknown(method),
                flaw(event, method, parameter),
                SignatureReader.placeOf(method).annotation(Tenon.UPCAST));
    }

    private static String flaw(TypeElement event, ExecutableElement method, Optional<TypeElement> parameter) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return "is not static";
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "is private";
        }
        if (parameter.isEmpty() || !EventsReader.recordFlaw(parameter.get()).isEmpty()) {
            return "is given something else than one record";
        }
        if (!EventsReader.elementOf(method.getReturnType()).equals(Optional.of(event))) {
            return "does not return " + event.getSimpleName();
        }
        return "";
    }
}
